package org.homeward.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, at blanks where it can. */
final class LineBreaker {

    private final Typeface typeface;

    LineBreaker(Typeface typeface) {
        this.typeface = typeface;
    }

    /** At least one line; a word that is wider than a line is cut. */
    List<String> lines(String text, TextStyle style, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : typeface.drawable(text).strip().split(" +", -1)) {
            for (String piece : pieces(word, style, width)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (typeface.width(longer, style) > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> pieces(String word, TextStyle style, float width) {
        if (typeface.width(word, style) <= width) {
            return List.of(word);
        }
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (int codePoint : word.codePoints().toArray()) {
            String next = Character.toString(codePoint);
            if (!piece.isEmpty() && typeface.width(piece + next, style) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
