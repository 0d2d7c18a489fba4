package org.homeward.exchange.ssda903.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codes of one column over all years. */
public final class CodeList {
    private final List<Code> codes;
    private final Map<String, Code> byText = new HashMap<>();

    CodeList(List<Code> codes) {
        this.codes = List.copyOf(codes);
        codes.forEach(code -> byText.put(code.text(), code));
    }

    /** Every code, whatever its years. */
    public List<Code> listAll() {
        return codes;
    }

    /** Some return has or had it. */
    public boolean isKnown(String text) {
        return byText.containsKey(text);
    }

    /** It may stand in the return that ends in a year. */
    public boolean isValid(String text, int year) {
        Code code = byText.get(text);
        return code != null && code.isValidIn(year);
    }
}
