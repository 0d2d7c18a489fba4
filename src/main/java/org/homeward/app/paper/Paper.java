package org.homeward.app.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * What a print says, in its order, before anybody knows how it looks.
 *
 * @param lead one sentence below the title; may be empty
 * @param foot says on every page what it is; names no person
 */
public record Paper(String title, String lead, String foot, List<Part> parts) {
    public Paper {
        parts = List.copyOf(parts);
    }

    /** A piece of it. */
    public sealed interface Part {}

    /** Begins what belongs together. */
    public record Heading(String words) implements Part {}

    /** A paragraph. */
    public record Words(String words) implements Part {}

    /** Somebody's own words. */
    public record Quote(String words) implements Part {}

    /** What it is, and what is known of it. */
    public record Fact(String name, String words) {}

    /** Facts under each other. */
    public record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Rows under headings.
     *
     * @param shares of the width of the page; they add up to 1
     * @param dense in small letters, for lists that must stay short
     */
    public record Table(
            List<String> header, List<List<String>> rows, List<Double> shares, boolean dense)
            implements Part {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            shares = List.copyOf(shares);
        }
    }

    /** What comes after it begins a page. */
    public record NewPage() implements Part {}

    /**
     * A life as stretches beside each other, each as long as it lasted.
     *
     * @param stretches oldest first
     */
    public record Ribbon(List<Stretch> stretches) implements Part {
        public Ribbon {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * One of them.
     *
     * @param label short enough for a narrow box
     * @param shade 0 white to 3 dark; the label says what the shade says
     */
    public record Stretch(String label, long days, int shade) {}

    /** Lines to be filled in by hand. */
    public record SignHere(List<String> labels) implements Part {
        public SignHere {
            labels = List.copyOf(labels);
        }
    }

    /** Puts a paper together. */
    public static final class Builder {
        private final String title;
        private final String lead;
        private final String foot;
        private final List<Part> parts = new ArrayList<>();

        public Builder(String title, String lead, String foot) {
            this.title = title;
            this.lead = lead;
            this.foot = foot;
        }

        public Builder heading(String words) {
            parts.add(new Heading(words));
            return this;
        }

        public Builder words(String words) {
            parts.add(new Words(words));
            return this;
        }

        public Builder quote(String words) {
            parts.add(new Quote(words));
            return this;
        }

        public Builder facts(List<Fact> facts) {
            parts.add(new Facts(facts));
            return this;
        }

        /** Rows under headings, or a sentence where there are none. */
        public Builder table(
                List<String> header, List<List<String>> rows, List<Double> shares, String none) {
            parts.add(rows.isEmpty() ? new Words(none) : new Table(header, rows, shares, false));
            return this;
        }

        /** The same in small letters. */
        public Builder dense(
                List<String> header, List<List<String>> rows, List<Double> shares, String none) {
            parts.add(rows.isEmpty() ? new Words(none) : new Table(header, rows, shares, true));
            return this;
        }

        public Builder newPage() {
            parts.add(new NewPage());
            return this;
        }

        public Builder ribbon(List<Stretch> stretches) {
            parts.add(new Ribbon(stretches));
            return this;
        }

        public Builder sign(String... labels) {
            parts.add(new SignHere(List.of(labels)));
            return this;
        }

        public Paper build() {
            return new Paper(title, lead, foot, parts);
        }
    }
}
