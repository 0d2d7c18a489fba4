package org.homeward.exchange.workbook;

import java.nio.charset.StandardCharsets;

/** Tells a workbook from the files that are often taken for one. */
final class FileKind implements XmlPart.Listener {
    private static final byte[] OLD_OFFICE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private boolean macros;

    private FileKind() {}

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 || bytes[2] == 5);
    }

    static boolean isOldOffice(byte[] bytes) {
        return startsWith(bytes, 0, OLD_OFFICE);
    }

    /** Throws {@link NotAWorkbook} when it cannot be one. */
    static void checkBytes(byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            throw new NotAWorkbook("The file is larger than 50 MB.");
        }
        if (isOldOffice(bytes)) {
            throw new NotAWorkbook(
                    holds(bytes, ENCRYPTED)
                            ? "The workbook is protected with a password; save it without one first."
                            : "The file is an old Excel file (.xls); save it as .xlsx.");
        }
        if (!isZip(bytes)) {
            throw new NotAWorkbook("The file is not an Excel workbook.");
        }
    }

    /** Throws {@link NotAWorkbook} when the zip is of another kind. */
    static void checkParts(ZipParts parts) {
        if (parts.has("META-INF/manifest.xml") && parts.has("content.xml")) {
            throw new NotAWorkbook("The file is an OpenDocument sheet (.ods); save it as .xlsx.");
        }
        if (parts.has("xl/workbook.bin")) {
            throw new NotAWorkbook("The file is a binary workbook (.xlsb); save it as .xlsx.");
        }
        FileKind kind = new FileKind();
        parts.open("[Content_Types].xml").ifPresent(part -> XmlPart.walk(part, kind));
        if (kind.macros || parts.has("xl/vbaProject.bin")) {
            throw new NotAWorkbook("The workbook holds macros (.xlsm); save it as .xlsx.");
        }
    }

    @Override
    public void open(String name, XmlPart at) {
        macros = macros || at.attribute("ContentType").contains(".macroEnabled.main");
    }

    @Override
    public void close(String name) {}

    @Override
    public void text(char[] buffer, int start, int length) {}

    private static boolean holds(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (startsWith(bytes, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
