package org.homeward.matching.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.Hold;

/**
 * One thing that would have to be otherwise for a home to become possible. It is a question to
 * people, never something that is done.
 */
public sealed interface Change {

    Kind kind();

    /** What would be otherwise, in plain English, without a name of a person. */
    String sentence();

    /** How much of its kind it asks for: years of age, places, days, miles, steps of skill. */
    default int amount() {
        return 1;
    }

    /** Whoever is helped by the other change is helped by this one too. */
    default boolean covers(Change other) {
        return equals(other);
    }

    /** The terms of approval name other ages. */
    record Ages(AgeRange from, AgeRange to) implements Change {
        @Override
        public Kind kind() {
            return Kind.AGES;
        }

        @Override
        public String sentence() {
            return "Approval for ages %s instead of %s".formatted(to, from);
        }

        @Override
        public int amount() {
            return from.youngest() - to.youngest() + to.oldest() - from.oldest();
        }

        @Override
        public boolean covers(Change other) {
            return other instanceof Ages less
                    && to.covers(less.to.youngest())
                    && to.covers(less.to.oldest());
        }
    }

    /** The terms of approval name more children. */
    record MoreChildren(int from, int to) implements Change {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public String sentence() {
            return "Approval for %d instead of %d".formatted(to, from);
        }

        @Override
        public boolean covers(Change other) {
            return other instanceof MoreChildren fewer && to >= fewer.to;
        }

        @Override
        public int amount() {
            return to - from;
        }
    }

    /** The terms of approval name boys and girls. */
    record AnySex() implements Change {
        @Override
        public Kind kind() {
            return Kind.SEX;
        }

        @Override
        public String sentence() {
            return "Approval for boys and girls";
        }
    }

    /** The terms of approval name one kind of fostering more. */
    record AlsoType(CareType type) implements Change {
        @Override
        public Kind kind() {
            return Kind.TYPE;
        }

        @Override
        public String sentence() {
            return "Approval for %s as well"
                    .formatted(type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** An exemption from the usual fostering limit names everybody who would be there. */
    record ExemptionNaming(Set<ChildId> children) implements Change {
        public ExemptionNaming {
            children = Set.copyOf(children);
        }

        @Override
        public Kind kind() {
            return Kind.EXEMPTION;
        }

        @Override
        public String sentence() {
            return "An exemption from the usual fostering limit that names "
                    + new TreeSet<>(children)
                            .stream().map(ChildId::text).collect(Collectors.joining(", "));
        }

        @Override
        public int amount() {
            return children.size();
        }
    }

    /** One more bedroom for fostered children. */
    record OneMoreBedroom(int from) implements Change {
        @Override
        public Kind kind() {
            return Kind.BED;
        }

        @Override
        public String sentence() {
            return "%s for fostered children instead of %d"
                    .formatted(Plain.count(from + 1, "bedroom", "bedrooms"), from);
        }
    }

    /** A recorded agreement that children may share a room as far as the policy allows it. */
    record SharingAgreed() implements Change {
        @Override
        public Kind kind() {
            return Kind.SHARING;
        }

        @Override
        public String sentence() {
            return "A recorded agreement that brothers or sisters share a room";
        }
    }

    /** Nothing is held there for other requests any more. */
    record HoldsReleased(List<Hold> holds) implements Change {
        public HoldsReleased {
            holds = List.copyOf(holds);
        }

        @Override
        public Kind kind() {
            return Kind.HOLD;
        }

        @Override
        public String sentence() {
            return "Places held there are released: "
                    + holds.stream()
                            .map(hold -> hold.request().text())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", "));
        }

        @Override
        public int amount() {
            return holds.stream().mapToInt(Hold::places).sum();
        }
    }

    /** An essential item of the request is given up. */
    record ItemRelaxed(String item) implements Change {
        @Override
        public Kind kind() {
            return Kind.ITEM;
        }

        @Override
        public String sentence() {
            return "\"%s\" is not essential".formatted(item);
        }
    }

    /** The home may lie farther away than the request asks. */
    record WiderArea(String item, String wider, int miles) implements Change {
        @Override
        public Kind kind() {
            return Kind.AREA;
        }

        @Override
        public String sentence() {
            return "\"%s\" instead of \"%s\"".formatted(wider, item);
        }

        @Override
        public int amount() {
            return miles;
        }
    }

    /** Support stands in for what the household does not have. */
    record SupportInPlace(String item, String support) implements Change {
        @Override
        public Kind kind() {
            return Kind.SUPPORT;
        }

        @Override
        public String sentence() {
            return "%s, for \"%s\"".formatted(support, item);
        }
    }

    /** The children come later. */
    record LaterStart(LocalDate from, LocalDate to) implements Change {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public String sentence() {
            return "A start on %s, %s later"
                    .formatted(Plain.day(to), Plain.count(amount(), "day", "days"));
        }

        @Override
        public int amount() {
            return (int) ChronoUnit.DAYS.between(from, to);
        }
    }

    /** The household gains skill in a domain of need. */
    record Trained(NeedDomain domain, NeedLevel from, NeedLevel to) implements Change {
        @Override
        public Kind kind() {
            return Kind.TRAINING;
        }

        @Override
        public String sentence() {
            return "Training in %s from %s to %s".formatted(word(domain), word(from), word(to));
        }

        @Override
        public int amount() {
            return to.degree() - from.degree();
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
