package org.homeward.exchange.ssda903.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip of returns, read where it lies and never unpacked to disk. One that reaches out of itself
 * or unpacks to too much is refused whole.
 */
final class ZipReturn implements Closeable {
    private final ZipFile zip;
    private final String place;
    private final String folder;
    private final List<ReturnFile> files = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    private ZipReturn(ZipFile zip, String place, String folder) {
        this.zip = zip;
        this.place = place;
        this.folder = folder;
    }

    static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4
                    && start[0] == 'P'
                    && start[1] == 'K'
                    && (start[2] == 3 || start[2] == 5);
        }
    }

    /** The zip is a workbook or another file of an office program, which is read as such. */
    static boolean isOfAnOffice(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null
                    || zip.getEntry("META-INF/manifest.xml") != null;
        } catch (ZipException | IllegalArgumentException broken) {
            return false;
        }
    }

    static ZipReturn open(Path path, String folder) throws IOException {
        ZipFile file;
        try {
            file = new ZipFile(path.toFile());
        } catch (ZipException | IllegalArgumentException broken) {
            throw new FileRefused("The zip file is damaged or cut off.");
        }
        ZipReturn zip = new ZipReturn(file, path.toAbsolutePath().normalize().toString(), folder);
        try {
            zip.list();
        } catch (FileRefused refused) {
            zip.close();
            throw refused;
        }
        return zip;
    }

    List<ReturnFile> files() {
        return files;
    }

    /** Names of what is no CSV, XML or workbook. */
    List<String> left() {
        return left;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void list() {
        long unpacked = 0;
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        if (entries.size() > Limits.FILES) {
            throw new FileRefused("The zip file holds more than 1,000 files.");
        }
        for (ZipEntry entry : entries) {
            check(entry);
            unpacked += Math.max(0, entry.getSize());
            if (!entry.isDirectory()) {
                add(entry);
            }
        }
        if (unpacked > Limits.UNPACKED_BYTES) {
            throw new FileRefused("The zip file unpacks to more than 400 MB.");
        }
        files.sort(Comparator.comparing(ReturnFile::folder).thenComparing(ReturnFile::name));
    }

    private void check(ZipEntry entry) {
        String name = entry.getName();
        if (name.startsWith("/") || name.contains("\\") || isOutside(name)) {
            throw new FileRefused("The zip file holds a name that points outside of it.");
        }
        long size = entry.getSize();
        long packed = Math.max(1, entry.getCompressedSize());
        if (size > Limits.FILE_BYTES) {
            throw new FileRefused("The zip file holds a file larger than 100 MB.");
        }
        if (size > Limits.RATIO_MATTERS_FROM_BYTES && size / packed > Limits.PACKING_RATIO) {
            throw new FileRefused("The zip file unpacks to more than 100 times its size.");
        }
    }

    private static boolean isOutside(String name) {
        return name.indexOf(':') >= 0 || List.of(name.split("/", -1)).contains("..");
    }

    private void add(ZipEntry entry) {
        String path = entry.getName();
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        if (!GatheredFiles.isRead(name) || name.endsWith(".zip")) {
            left.add(name);
            return;
        }
        String inside = slash < 0 ? "" : "/" + path.substring(0, slash);
        files.add(
                new ReturnFile(
                        place + inside, folder + inside, name, entry.getSize(), () -> read(entry)));
    }

    /** No more than the directory of the zip promised. */
    private byte[] read(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
            if (bytes.length != entry.getSize()) {
                throw new FileRefused("The file in the zip is not as long as the zip says.");
            }
            return bytes;
        } catch (ZipException damaged) {
            throw new FileRefused("The file in the zip is damaged or needs a password.");
        }
    }
}
