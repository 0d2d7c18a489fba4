package org.homeward.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Makes the content seal: a keyed number for each row, and the seal of a store's state. The file's
 * cipher notices no change, so this is what tells a damaged row from a true one.
 */
final class Seal {

    private final Hmac hmac;

    Seal(byte[] key) {
        hmac = new Hmac(key);
    }

    Content of(String table, List<Cells> rows) {
        BigInteger sum = BigInteger.ZERO;
        for (Cells row : rows) {
            sum = sum.add(number(table, row));
        }
        return new Content(rows.size(), BigInteger.ZERO).plus(new Content(0, sum));
    }

    /**
     * A row's number; columns without a value do not count, so a new empty column changes nothing.
     */
    BigInteger number(String table, Cells row) {
        var text = new StringBuilder(200).append(table);
        for (int i = 0; i < row.columns().size(); i++) {
            Object cell = row.values().get(i);
            Object value = cell instanceof Optional<?> maybe ? maybe.orElse(null) : cell;
            if (value != null) {
                String plain = value.toString();
                text.append('\n').append(row.columns().get(i)).append('=');
                text.append(plain.length()).append(':').append(plain);
            }
        }
        return new BigInteger(1, hmac.of(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    String of(StoreState state) {
        String text =
                "state\n%s\n%d\n%d\n%d\n%d\n%d\n%s"
                        .formatted(
                                state.storeId(),
                                state.schemaVersion(),
                                state.commitNo(),
                                state.entryNo(),
                                state.recordNo(),
                                state.content().rows(),
                                state.content().hex());
        return HexFormat.of().formatHex(hmac.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
