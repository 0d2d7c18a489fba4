package org.homeward.exchange.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which cell styles show a number as a date; only the number format tells. */
final class DateStyles implements XmlPart.Listener {
    private static final Pattern NOT_SHOWN =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellStyles;
    private int styles;

    static BitSet of(ZipParts parts, String name) {
        DateStyles styles = new DateStyles();
        parts.open(name).ifPresent(part -> XmlPart.walk(part, styles));
        return styles.dates;
    }

    @Override
    public void open(String name, XmlPart at) {
        switch (name) {
            case "numFmt" ->
                    formats.put(number(at.attribute("numFmtId")), at.attribute("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles && styles < Limits.STYLES) {
                    dates.set(styles++, isDate(number(at.attribute("numFmtId"))));
                }
            }
            default -> {}
        }
    }

    @Override
    public void close(String name) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    @Override
    public void text(char[] buffer, int start, int length) {}

    private boolean isDate(int format) {
        String code = formats.get(format);
        return code == null ? isBuiltInDate(format) : isDate(code);
    }

    /** ECMA-376 part 1, 18.8.30: formats that need not be written out. */
    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 31)
                || format == 36
                || (format >= 50 && format <= 58);
    }

    static boolean isDate(String code) {
        int second = code.indexOf(';');
        String shown =
                NOT_SHOWN.matcher(second > 0 ? code.substring(0, second) : code).replaceAll("");
        return shown.chars().anyMatch(c -> c == 'd' || c == 'y' || c == 'D' || c == 'Y');
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
