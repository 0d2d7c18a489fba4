package org.homeward.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * The number of the last saved write, in a small file of its own. A damaged data file can fall back
 * to an older state that is whole in itself; the mark tells. It is written after the data, so it is
 * never ahead of a good store, and a mark that is lost or unreadable only tells nothing.
 */
final class HeadMark {

    private final Path file;
    private final Hmac hmac;

    HeadMark(Path file, byte[] sealKey) {
        this.file = file;
        this.hmac = new Hmac(sealKey);
    }

    void write(StoreState state) {
        try {
            Files.writeString(file, line(state.storeId(), Long.toString(state.commitNo())));
        } catch (IOException e) {
            // the data are saved; the next write leaves a mark again
        }
    }

    /** Throws {@link DamagedStore} when the store is older than its mark. */
    void requireNotOlder(StoreState state) {
        try {
            List<String> parts = List.of(Files.readString(file).strip().split(" ", -1));
            boolean ours =
                    parts.size() == 3
                            && parts.get(0).equals(state.storeId())
                            && line(parts.get(0), parts.get(1)).strip().endsWith(parts.get(2));
            if (ours && Long.parseLong(parts.get(1)) > state.commitNo()) {
                throw new DamagedStore("the data file is older than the last saved change");
            }
        } catch (IOException | NumberFormatException e) {
            // no mark: nothing to compare with
        }
    }

    private String line(String storeId, String commitNo) {
        String text = storeId + " " + commitNo;
        byte[] sum = hmac.of(("head " + text).getBytes(StandardCharsets.UTF_8));
        return text + " " + HexFormat.of().formatHex(sum) + "\n";
    }
}
