package org.homeward.matching.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.domain.care.Placement;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.Answer;
import org.homeward.domain.search.PlacementNeeds.LivingCompanions;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Requirements;
import org.homeward.matching.Candidate;
import org.homeward.matching.Gathering;
import org.homeward.matching.SearchedChild;

/** Whom a child can live with, held against who is there and who would come. */
final class Companions {

    private Companions() {}

    /** Somebody else in the home: a name to say and when they were born. */
    private record Other(String name, Optional<LocalDate> bornOn, Answer child) {}

    /** What the children of the search need, where the answer for somebody there is this one. */
    static Stream<String> joining(Candidate candidate, Answer answer) {
        LivingCompanions wanted = wanted(candidate.search().request());
        return isFree(wanted)
                ? Stream.of()
                : others(candidate).stream()
                        .filter(other -> suits(wanted, candidate.children(), other) == answer)
                        .map(other -> joining(wanted, other, answer));
    }

    /** What children who are there need, where the answer for the children who come is this one. */
    static Stream<String> joined(Candidate candidate, Answer answer) {
        var words = new LinkedHashSet<String>();
        for (Gathering day : candidate.gatherings()) {
            for (Placement there : day.placements()) {
                if (there.request().isPresent() && suits(there, candidate) == answer) {
                    words.add(joined(there, candidate, answer));
                }
            }
        }
        return words.stream();
    }

    private static Answer suits(
            LivingCompanions wanted, List<SearchedChild> children, Other other) {
        if (wanted == LivingCompanions.SOLO) {
            return not(other.child());
        }
        if (other.child() == Answer.NO) {
            return Answer.YES;
        }
        Answer all = Answer.YES;
        for (SearchedChild child : children) {
            Answer one = isRight(wanted, child.child().identity().bornOn(), other.bornOn());
            all = all == Answer.NO || one == Answer.NO ? Answer.NO : one == Answer.YES ? all : one;
        }
        return all;
    }

    private static Answer suits(Placement there, Candidate candidate) {
        LivingCompanions wanted = wantedBy(there, candidate);
        if (isFree(wanted)) {
            return Answer.YES;
        }
        if (wanted == LivingCompanions.SOLO) {
            return Answer.NO;
        }
        var born = born(there, candidate);
        Answer all = Answer.YES;
        for (SearchedChild child : candidate.children()) {
            Answer one = isRight(wanted, born, child.child().identity().bornOn());
            all = all == Answer.NO || one == Answer.NO ? Answer.NO : one == Answer.YES ? all : one;
        }
        return all;
    }

    /** Whether the other is older or younger as wanted; nobody is both on the same birthday. */
    private static Answer isRight(
            LivingCompanions wanted, Optional<LocalDate> child, Optional<LocalDate> other) {
        if (child.isEmpty() || other.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(
                wanted == LivingCompanions.ONLY_OLDER
                        ? other.get().isBefore(child.get())
                        : other.get().isAfter(child.get()));
    }

    private static LivingCompanions wanted(PlacementRequest request) {
        return request.requirements().isEssential(Requirements.SOLO)
                ? LivingCompanions.SOLO
                : request.referral().needs().companions();
    }

    private static LivingCompanions wantedBy(Placement there, Candidate candidate) {
        return there.request()
                .flatMap(candidate.search().position()::findRequest)
                .map(Companions::wanted)
                .orElse(LivingCompanions.NO_PREFERENCE);
    }

    private static boolean isFree(LivingCompanions wanted) {
        return wanted == LivingCompanions.NO_PREFERENCE || wanted == LivingCompanions.WITH_OTHERS;
    }

    private static Optional<LocalDate> born(Placement there, Candidate candidate) {
        return candidate
                .search()
                .position()
                .findChild(there.child())
                .flatMap(child -> child.identity().bornOn());
    }

    private static List<Other> others(Candidate candidate) {
        var others = new ArrayList<Other>();
        for (Gathering day : candidate.gatherings()) {
            for (Child child : day.others()) {
                others.add(new Other(child.id().text(), child.identity().bornOn(), Answer.YES));
            }
        }
        candidate
                .occupants()
                .forEach(
                        person ->
                                others.add(
                                        new Other(
                                                person.person().text(),
                                                person.bornOn(),
                                                candidate.isChild(person))));
        return others.stream().distinct().toList();
    }

    private static String joining(LivingCompanions wanted, Other other, Answer answer) {
        String essential = "A home %s is essential; ".formatted(words(wanted));
        return answer == Answer.NO
                ? "%s%s is %s"
                        .formatted(
                                essential,
                                other.name(),
                                wanted == LivingCompanions.SOLO
                                        ? "there"
                                        : wanted == LivingCompanions.ONLY_OLDER
                                                ? "there and not older"
                                                : "there and not younger")
                : "%sthe age of %s is not recorded".formatted(essential, other.name());
    }

    private static String joined(Placement there, Candidate candidate, Answer answer) {
        LivingCompanions wanted = wantedBy(there, candidate);
        if (wanted == LivingCompanions.SOLO) {
            return "%s was placed there as the only child".formatted(there.child());
        }
        return answer == Answer.NO
                ? "%s was placed there to live %s".formatted(there.child(), words(wanted))
                : "%s was placed there to live %s: an age is not recorded"
                        .formatted(there.child(), words(wanted));
    }

    private static String words(LivingCompanions wanted) {
        return switch (wanted) {
            case SOLO -> "without other children";
            case ONLY_OLDER -> "with older children only";
            case ONLY_YOUNGER -> "with younger children only";
            case WITH_OTHERS, NO_PREFERENCE -> "with others";
        };
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
