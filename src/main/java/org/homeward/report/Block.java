package org.homeward.report;

import java.util.List;
import org.homeward.app.paper.Paper;
import org.homeward.chart.Figure;

/** A piece of a printed page, before anybody knows where it will stand. */
sealed interface Block {

    /** A paragraph, broken where the line ends. */
    record Text(TextStyle style, String text, float indent) implements Block {}

    /**
     * Rows under a header that is repeated on every page.
     *
     * @param widths share of the page's width of each column; they add up to 1
     */
    record Grid(List<String> header, List<List<String>> rows, List<Double> widths, TextStyle style)
            implements Block {
        public Grid {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            widths = List.copyOf(widths);
        }

        Grid(List<String> header, List<List<String>> rows, List<Double> widths) {
            this(header, rows, widths, TextStyle.SMALL);
        }
    }

    /**
     * A chart as wide as the page.
     *
     * @param height in points
     */
    record Chart(Figure figure, float height) implements Block {}

    /** A page of its own with a name by which a reader finds it. */
    record NamedPage(String name) implements Block {}

    /**
     * A name by which a reader finds what follows, on the same page while there is room.
     *
     * @param least points that must be left on the page, else a new one begins
     */
    record NamedPlace(String name, float least) implements Block {}

    /** Lines to be filled in by hand. */
    record SignHere(List<String> labels) implements Block {
        public SignHere {
            labels = List.copyOf(labels);
        }
    }

    /** What comes after it begins a page. */
    record NewPage() implements Block {}

    /** Boxes beside each other, each as wide as its share of all days. */
    record Ribbon(List<Paper.Stretch> stretches) implements Block {
        public Ribbon {
            stretches = List.copyOf(stretches);
        }
    }

    /** Names at the left, what is known of them at the right. */
    record Facts(List<List<String>> rows, double nameShare) implements Block {
        public Facts {
            rows = List.copyOf(rows);
        }
    }

    static Block facts(List<List<String>> rows) {
        return new Facts(rows, 0.24);
    }

    static Block title(String text) {
        return new Text(TextStyle.TITLE, text, 0);
    }

    static Block heading(String text) {
        return new Text(TextStyle.HEADING, text, 0);
    }

    static Block subheading(String text) {
        return new Text(TextStyle.SUBHEADING, text, 0);
    }

    static Block text(String text) {
        return new Text(TextStyle.BODY, text, 0);
    }

    static Block quote(String text) {
        return new Text(TextStyle.QUOTE, text, 14);
    }

    static Block bullet(String text) {
        return new Text(TextStyle.BODY, "\u2022 " + text, 10);
    }

    static Block small(String text) {
        return new Text(TextStyle.SMALL, text, 0);
    }

    static Block smallBullet(String text) {
        return new Text(TextStyle.SMALL, "\u2022 " + text, 8);
    }

    static Block tiny(String text) {
        return new Text(TextStyle.TINY, text, 0);
    }
}
