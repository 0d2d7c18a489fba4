package org.homeward.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps a page a page: what is too long for it is carried on in the annex with a number to find it
 * by, and nothing is lost.
 */
final class Annex {
    private final List<List<String>> carried = new ArrayList<>();
    private String about = "";

    /** Whom the following texts are about. */
    void about(String child) {
        about = child;
    }

    /** The text, or its beginning and where it goes on. */
    String fit(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        String mark = " ... [annex %d]".formatted(carry(line));
        int cut = line.lastIndexOf(' ', longest - mark.length());
        int at = cut < longest / 2 ? longest - mark.length() : cut;
        return line.substring(0, at) + mark;
    }

    /** The first of many; the others are told in the annex. */
    <T> List<T> first(List<T> all, int most, Function<T, String> inWords) {
        all.stream().skip(most).forEach(more -> carry(inWords.apply(more)));
        return all.stream().limit(most).toList();
    }

    private int carry(String text) {
        carried.add(List.of(Integer.toString(carried.size() + 1), about, text));
        return carried.size();
    }

    boolean isEmpty() {
        return carried.isEmpty();
    }

    void addTo(Paper.Builder paper) {
        if (carried.isEmpty()) {
            return;
        }
        paper.newPage()
                .heading("Annex: what did not fit on a page")
                .dense(List.of("No", "Child", "In full"), carried, List.of(0.07, 0.18, 0.75), "");
    }
}
