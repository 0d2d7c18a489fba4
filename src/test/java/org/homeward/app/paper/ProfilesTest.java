package org.homeward.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

/** One page about a child, one about a household, and everything about a child. */
class ProfilesTest {
    private static final ChildId RUBY = ChildId.of("Ruby");

    private final Store store =
            Filled.with(
                    Given.households(
                                    """
                                    household | ages | pets
                                    Okafor    | 5-12 | dog
                                    """)
                            .carers("household | carer\nOkafor | Ann Okafor")
                            .occupants(
                                    """
                                    household | person | age | relation
                                    Okafor    | O1     | 9   | own child
                                    """)
                            .skills("household | domain | level\nOkafor | education | moderate")
                            .children(
                                    """
                                    child | age | siblings | home | school
                                    Ruby  | 7   | S        | 1    | 3
                                    Max   | 9   | S        | 1    | 3
                                    """)
                            .living("child | household | from\nMax | Okafor | 2026-01-01")
                            .needs(
                                    """
                                    child | domain | level
                                    Ruby  | education | moderate
                                    Ruby  | substance use | none
                                    """)
                            .requests(
                                    """
                                    request | children | needed     | essential | wishes
                                    R1      | Ruby     | 2026-05-04 | no pets   | Near Max
                                    """)
                            .facts(),
                    Given.TODAY);

    @Test
    void theChildSpeaksFirstAndNeedsComeWithWhatGoesWell() {
        assertThat(words(child(PrintChildProfile.Naming.NAMED)))
                .containsSubsequence(
                        "What I say",
                        "Near Max",
                        "Who I am",
                        "7,",
                        "Max aged 9",
                        "What goes well",
                        "substance use",
                        "What I need help with",
                        "Education",
                        "moderate",
                        "The home I need",
                        "no pets");
    }

    @Test
    void nobodyIsNamedOnAnAnonymousProfile() {
        var paper = child(PrintChildProfile.Naming.ANONYMOUS);
        assertThat(paper.title() + paper.foot() + words(paper)).doesNotContain("Ruby", "Max");
    }

    @Test
    void carersAreToldByWhatTheyCanOfferAndNeverByWhatTheyCost() {
        var paper = carers(PrintCarerProfile.Reader.MATCHING);
        assertThat(words(paper))
                .contains("Ann Okafor", "Own child", "aged 9", "1, aged 9", "up to moderate", "dog")
                .doesNotContainIgnoringCase("fee", "£");
        var anonymous = carers(PrintCarerProfile.Reader.MATCHING_ANONYMOUS);
        assertThat(anonymous.title() + anonymous.foot() + words(anonymous))
                .doesNotContain("Okafor", "Ann");
    }

    @Test
    void theChildReadsPlainSentencesAndHasRoomToAnswer() {
        var paper = carers(PrintCarerProfile.Reader.CHILD);
        assertThat(paper.title()).isEqualTo("Meet Ann");
        assertThat(words(paper))
                .contains(
                        "Another child lives there who is 9.",
                        "Their own child lives there too, aged 9.",
                        "There is a dog.",
                        "I do not want this.")
                .doesNotContain("Okafor", "moderate");
    }

    @Test
    void theAuditPackHoldsSearchesAndEntriesAndIsItselfAudited() {
        var use = new PrintAuditPack(store, (p, a, f) -> {}, new SetClock("2026-05-01T09:00:00Z"));
        use.print(RUBY, Given.TODAY, Path.of("pack.pdf"), Filled.AMINA);
        assertThat(words(use.paper(RUBY, Given.TODAY)))
                .containsSubsequence(
                        "Near Max",
                        "Needs reviews",
                        "education: moderate",
                        "Request R1",
                        "no pets",
                        "Corrections",
                        "Who did what",
                        "printed an audit pack");
    }

    private Paper child(PrintChildProfile.Naming naming) {
        return new PrintChildProfile(store, (p, a, f) -> {}).paper(RUBY, Given.TODAY, naming);
    }

    private Paper carers(PrintCarerProfile.Reader reader) {
        return new PrintCarerProfile(store, (p, a, f) -> {})
                .paper(HouseholdId.of("Okafor"), Given.TODAY, reader);
    }

    private static String words(Paper paper) {
        return paper.parts().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
