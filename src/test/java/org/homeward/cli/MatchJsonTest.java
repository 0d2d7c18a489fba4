package org.homeward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.homeward.app.Store;
import org.homeward.app.matching.ExplainMatch;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.store.MemoryStore;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.junit.jupiter.api.Test;

/** The answer of a match as others read it: field names are a contract. */
class MatchJsonTest {

    private final ExplainMatch.Answer answer = answer();

    @Test
    void everyHouseholdHasItsCriteriaOrItsBrokenRules() throws IOException {
        JsonNode json = json();
        assertThat(names(json))
                .contains(
                        "request",
                        "children",
                        "asAt",
                        "startsOn",
                        "policy",
                        "households",
                        "ruledOutCounts",
                        "proposals",
                        "ruledOut",
                        "nearMisses",
                        "lifts",
                        "asks",
                        "siblings");
        assertThat(json.get("households").asInt())
                .isEqualTo(json.get("proposals").size() + json.get("ruledOut").size());
        assertThat(json.at("/ruledOutCounts/H2").asInt()).isEqualTo(2);
        JsonNode home = json.at("/proposals/0");
        assertThat(names(home))
                .contains("band", "fit", "mean", "completeness", "open", "warnings", "gates");
        assertThat(home.at("/children/0/criteria")).hasSize(9);
        assertThat(names(home.at("/gates/0")))
                .containsExactly("code", "gate", "status", "sentence", "source");
        JsonNode reason = json.at("/ruledOut/0/because/0");
        assertThat(names(reason)).containsExactly("code", "sentence", "source");
        assertThat(json.at("/ruledOut/0/overridable/0").asText()).isEqualTo("H2");
    }

    @Test
    void nearMissesSayWhatWouldChangeItAndHowItWouldFit() throws IOException {
        JsonNode miss = json().at("/nearMisses/0");
        assertThat(names(miss))
                .containsExactly("household", "kind", "change", "amount", "band", "fit", "before");
        assertThat(miss.get("change").asText()).isEqualTo("Approval for 2 instead of 1");
        assertThat(miss.get("before").isNull()).isTrue();
    }

    @Test
    void splitsSayWhoLivesWhereHowFarApartAndWhichDutyIsNotMet() throws IOException {
        JsonNode siblings = json().get("siblings");
        assertThat(siblings.get("together").asInt()).isEqualTo(1);
        assertThat(siblings.at("/splits/0/split").asText()).isEqualTo("Ruby | Max");
        JsonNode split = siblings.at("/combinations/0");
        assertThat(split.get("homes")).hasSize(2);
        assertThat(names(split.at("/contact/0")))
                .containsExactly("one", "other", "miles", "sentence");
        assertThat(split.at("/dutyNotMet/source").asText())
                .isEqualTo("Children Act 1989 s22C(8)(c)");
        assertThat(siblings.at("/separation/reasonRecorded").asBoolean()).isFalse();
    }

    @Test
    void thePageForPeopleSaysTheSame() {
        var bytes = new ByteArrayOutputStream();
        new MatchText(answer, new PrintStream(bytes, true, StandardCharsets.UTF_8)).write();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(
                        "Brothers and sisters: 2 children together: 1 possible home.",
                        "No plan for contact is recorded",
                        "Near misses: one change",
                        "Approval for 2 instead of 1",
                        "Ruled out");
    }

    private JsonNode json() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Json.write(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                json -> new MatchJson(answer).write(json));
        return new ObjectMapper().readTree(bytes.toByteArray());
    }

    private static Iterable<String> names(JsonNode node) {
        Iterable<String> names = node::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }

    private static ExplainMatch.Answer answer() {
        Store store = new MemoryStore(new Authority("Northam", true, Given.TODAY));
        var facts =
                Given.households(
                                "household | max | mile\nAdams | 1 | 2\nBaker | 1 | 5\nCole | 2 | 4")
                        .children(
                                "child | age | home | school | siblings\nRuby | 7 | 0 | 0 | S1\n"
                                        + "Max | 9 | 0 | 0 | S1")
                        .requests("request | children | together\nR1 | Ruby Max | may split")
                        .facts();
        store.write(
                books -> {
                    books.put(facts);
                    books.audit(
                            new AuditEntry(
                                    Instant.parse("2026-05-01T09:00:00Z"),
                                    new Actor("Amina", Role.PLACEMENT_OFFICER),
                                    "set up",
                                    Set.of(),
                                    ""));
                    return facts;
                });
        return new ExplainMatch(store, new Matcher(MatchPolicy.standard(), new MileMap()))
                .forRequest(RequestId.of("R1"), Given.TODAY);
    }
}
