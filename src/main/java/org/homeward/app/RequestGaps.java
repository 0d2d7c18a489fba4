package org.homeward.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Risk;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Wishes;
import org.homeward.position.CarePosition;

/**
 * What is missing in a request. Few things are needed before an ordinary search is opened; an
 * emergency may be opened without them and is completed within the working days of the policy.
 */
public final class RequestGaps {
    private static final int SCHOOL_AGE = 5;

    private final PlacementRequest request;
    private final CarePosition position;
    private final List<RequestGap> gaps = new ArrayList<>();

    private RequestGaps(PlacementRequest request, CarePosition position) {
        this.request = request;
        this.position = position;
    }

    /** Everything that is missing, what is needed first. */
    public static List<RequestGap> of(PlacementRequest request, CarePosition position) {
        var all = new RequestGaps(request, position);
        all.wishes();
        all.referral();
        all.group();
        request.children().forEach(all::child);
        return all.gaps.stream().sorted((a, b) -> Boolean.compare(b.needed(), a.needed())).toList();
    }

    /** The last working day on which an emergency request is to be completed. */
    public static LocalDate dueOn(
            PlacementRequest request, CarePosition position, int workingDays) {
        return position.workingDays().after(request.timing().madeOn(), workingDays);
    }

    private void wishes() {
        Wishes wishes = request.wishes();
        if (wishes.words().isBlank() && wishes.whyNotSought().isBlank()) {
            needed(
                    "WISHES",
                    "Say what the child wants, in their words or as they showed it, or why they"
                            + " were not asked.",
                    "Children Act 1989 s22(4)");
        }
        if (!wishes.words().isBlank() && wishes.soughtOn().isEmpty()) {
            needed("WISHES", "Say on which day the child was asked.", "");
        }
    }

    private void referral() {
        var referral = request.referral();
        if (referral.plan().isBlank()) {
            needed(
                    "PLAN",
                    "Say what the plan for the child is.",
                    "Care Planning Regulations 2010 reg 5");
        }
        if (referral.legalStatus().isBlank() && !isStatusKnown()) {
            needed("LEGAL", "Say under which legal status the child is looked after.", "");
        }
        if (request.type().isStay() && request.timing().expectedUntil().isEmpty()) {
            needed("UNTIL", "Say on which day the stay ends.", "");
        }
        if (Stream.of(Risk.values()).anyMatch(r -> referral.risks().of(r) == Answer.UNKNOWN)) {
            useful("RISKS", "Not every risk has been asked about.");
        }
    }

    private boolean isStatusKnown() {
        return request.children().stream()
                .allMatch(
                        id ->
                                position.history(id)
                                        .findOn(position.asAt())
                                        .filter(e -> !e.legal().code().isBlank())
                                        .isPresent());
    }

    private void group() {
        var plan = request.together();
        if (!request.isGroup()) {
            return;
        }
        if (plan.intent() != Togetherness.ALL && plan.why().isBlank()) {
            needed("APART", "Say why the children may live apart.", "Children Act 1989 s22C(8)(c)");
        }
        if (plan.intent() != Togetherness.ALL && plan.contactPlan().isBlank()) {
            useful("CONTACT", "How the children stay in touch is not planned yet.");
        }
    }

    private void child(ChildId id) {
        Optional<Child> child = position.findChild(id);
        if (position.findLatestNeeds(id).isEmpty()) {
            useful("NEEDS", "The needs of %s have not been assessed.".formatted(id));
        }
        if (child.flatMap(c -> c.profile().homePostcode()).isEmpty()) {
            useful("HOME", "Where %s comes from is not recorded.".formatted(id));
        }
        boolean pupil =
                child.isPresent() && child.get().findAgeOn(position.asAt()).orElse(0) >= SCHOOL_AGE;
        if (pupil && child.get().profile().schoolPostcode().isEmpty()) {
            useful("SCHOOL", "Where the school of %s lies is not recorded.".formatted(id));
        }
        if (child.isPresent() && child.get().identity().bornOn().isEmpty()) {
            useful("BORN", "The date of birth of %s is not recorded.".formatted(id));
        }
    }

    private void needed(String code, String sentence, String source) {
        gaps.add(new RequestGap(new Reason(code, sentence, source), true));
    }

    private void useful(String code, String sentence) {
        gaps.add(new RequestGap(Reason.of(code, sentence), false));
    }
}
