package org.homeward.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip that lies in memory, as its directory lists them. Nothing is unpacked before
 * the whole directory has been found to be within the limits, and no part gives more bytes than the
 * directory promised.
 */
final class ZipParts {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int BUFFER = 8192;
    private static final int LONGEST_COMMENT = 65_535;

    private record Part(int method, int packed, int size, int offset) {}

    private final ByteBuffer zip;
    private final Map<String, Part> parts = new HashMap<>();

    private ZipParts(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Throws {@link NotAWorkbook} when the zip is damaged or beyond a limit. */
    static ZipParts of(byte[] bytes) {
        ZipParts parts = new ZipParts(bytes);
        try {
            parts.list(parts.end());
        } catch (IndexOutOfBoundsException | IllegalArgumentException cut) {
            throw new NotAWorkbook(NotAWorkbook.DAMAGED);
        }
        return parts;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** The bytes of a part as they are unpacked; reading fails where the part is damaged. */
    Optional<InputStream> open(String name) {
        return Optional.ofNullable(parts.get(key(name))).map(this::open);
    }

    private InputStream open(Part part) {
        try {
            int names = zip.getShort(part.offset + 26) & 0xFFFF;
            int extra = zip.getShort(part.offset + 28) & 0xFFFF;
            if (zip.getInt(part.offset) != LOCAL) {
                throw new NotAWorkbook(NotAWorkbook.DAMAGED);
            }
            int start = part.offset + LOCAL_LENGTH + names + extra;
            InputStream packed =
                    new ByteArrayInputStream(
                            zip.array(), start, Math.min(part.packed, zip.capacity() - start));
            return new Bounded(part.method == 0 ? packed : new Unpacked(packed), part.size);
        } catch (IndexOutOfBoundsException cut) {
            throw new NotAWorkbook(NotAWorkbook.DAMAGED);
        }
    }

    private int end() {
        int last = zip.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new NotAWorkbook(NotAWorkbook.DAMAGED);
    }

    private void list(int end) {
        int count = zip.getShort(end + 10) & 0xFFFF;
        int at = zip.getInt(end + 16);
        if (count > Limits.PARTS) {
            throw new NotAWorkbook("The workbook holds more than 1,000 parts.");
        }
        long unpacked = 0;
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != ENTRY) {
                throw new NotAWorkbook(NotAWorkbook.DAMAGED);
            }
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            String name =
                    new String(zip.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            Part part = part(at);
            checkName(name);
            check(part, zip.getShort(at + 8));
            unpacked += part.size;
            if (unpacked > Limits.UNPACKED_BYTES) {
                throw new NotAWorkbook("The workbook unpacks to more than 200 MB.");
            }
            if (parts.put(key(name), part) != null) {
                throw new NotAWorkbook("The workbook holds two parts of the same name.");
            }
            at +=
                    ENTRY_LENGTH
                            + nameLength
                            + (zip.getShort(at + 30) & 0xFFFF)
                            + (zip.getShort(at + 32) & 0xFFFF);
        }
    }

    private Part part(int at) {
        return new Part(
                zip.getShort(at + 10) & 0xFFFF,
                zip.getInt(at + 20),
                zip.getInt(at + 24),
                zip.getInt(at + 42));
    }

    private static void check(Part part, int flags) {
        if ((flags & 1) != 0) {
            throw new NotAWorkbook(
                    "The file is protected with a password; save it without one first.");
        }
        if (part.size < 0 || part.packed < 0 || part.offset < 0) {
            throw new NotAWorkbook("The workbook unpacks to more than 200 MB.");
        }
        if (part.method != 0 && part.method != 8) {
            throw new NotAWorkbook(NotAWorkbook.DAMAGED);
        }
        if (part.size > Limits.RATIO_MATTERS_FROM_BYTES
                && part.size / Math.max(1, part.packed) > Limits.PACKING_RATIO) {
            throw new NotAWorkbook("The workbook unpacks to more than 100 times its size.");
        }
    }

    private static void checkName(String name) {
        boolean outside =
                name.startsWith("/")
                        || name.contains("\\")
                        || name.contains(":")
                        || List.of(name.split("/", -1)).contains("..");
        if (outside) {
            throw new NotAWorkbook("The workbook holds a name that points outside of it.");
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Lets go of what unpacking holds when it is closed. */
    private static final class Unpacked extends InflaterInputStream {
        Unpacked(InputStream packed) {
            super(packed, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    /** Ends with a failure when there is more than was promised. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long size) {
            this.in = in;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("More bytes than the directory promised.");
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
