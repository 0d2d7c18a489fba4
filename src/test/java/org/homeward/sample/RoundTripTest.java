package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.app.CanonicalCare;
import org.homeward.app.Problem.Severity;
import org.homeward.app.ReadRegisters;
import org.homeward.app.ReadReturns;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Origin;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.StepDownReview;
import org.homeward.exchange.registers.RegisterCsvWriter;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.exchange.ssda903.write.Ssda903Writer;
import org.homeward.position.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import files of the sample say what the sample says. */
class RoundTripTest {
    private static final World WORLD = World.planning();
    private static final Facts FACTS = WORLD.data().facts();

    @TempDir private Path folder;

    @Test
    void registersReadBackToTheSameFacts() {
        var files = new RegisterCsvWriter().write(WORLD.position().book(), folder);
        ReadRegisters read = new RegisterFilesReader().read(files);
        assertThat(read.problems()).isEmpty();
        Facts back = read.facts();
        same(back.carer().households(), FACTS.carer().households());
        same(back.carer().carers(), FACTS.carer().carers());
        same(back.carer().availability(), FACTS.carer().availability());
        same(back.carer().occupants(), FACTS.carer().occupants());
        same(back.carer().exemptions(), FACTS.carer().exemptions());
        same(back.carer().homes(), FACTS.carer().homes());
        same(back.child().needs(), FACTS.child().needs());
        same(back.child().links(), FACTS.child().links());
        same(back.child().places(), FACTS.child().places());
        same(back.care().requests(), FACTS.care().requests());
        same(back.care().signs(), FACTS.care().signs());
        same(back.care().reviews(), decisions());
        same(back.money().prices(), FACTS.money().prices());
        same(back.money().programme(), FACTS.money().programme());
        same(profiles(back), profiles(FACTS));
        same(living(back), living(FACTS));
    }

    /** Registers carry what was decided; what stands beside it stays in the store. */
    private static Collection<StepDownReview> decisions() {
        return FACTS.care().reviews().stream().map(r -> r.with(ReviewDetail.NONE)).toList();
    }

    @Test
    void returnsAsCsvReadBackToTheSameChildrenAndEpisodes() {
        new Ssda903Writer().writeCsv(WORLD.data().returns(), WORLD.position().book(), folder);
        readsBack();
    }

    @Test
    void returnsAsXmlReadBackToTheSameChildrenAndEpisodes() {
        new Ssda903Writer().writeXml(WORLD.data().returns(), WORLD.position().book(), folder);
        readsBack();
    }

    private void readsBack() {
        Ssda903Reader reader = new Ssda903Reader();
        ReadReturns read = reader.read(List.of(folder));
        assertThat(read.quarantined()).isZero();
        assertThat(read.problems())
                .allMatch(p -> p.severity() == Severity.NOTE && p.rule().equals("YEAR"));
        CanonicalCare care = reader.canonical(read.listEpisodes());
        assertThat(care.problems()).allMatch(p -> p.severity() == Severity.NOTE);
        assertThat(care.episodes().stream().map(RoundTripTest::withoutLine))
                .isEqualTo(
                        FACTS.care().episodes().stream().map(RoundTripTest::withoutLine).toList());
        Facts back = read.facts();
        same(identities(back), identities(FACTS));
        same(back.child().sdqScores(), FACTS.child().sdqScores());
        same(back.child().missing(), FACTS.child().missing());
    }

    /** An episode stands on another line of another form. */
    private static Episode withoutLine(Episode e) {
        return new Episode(
                e.child(),
                e.span(),
                e.started(),
                e.legal(),
                e.need(),
                e.setting(),
                e.ending(),
                new Origin(e.origin().returnYearEnd(), 0));
    }

    private static Collection<Object> identities(Facts facts) {
        return facts.child().children().stream()
                .map(c -> c.id() + " " + c.identity())
                .collect(Collectors.toSet());
    }

    private static <T> void same(Collection<T> back, Collection<T> made) {
        HashSet<T> lost = new HashSet<>(made);
        lost.removeAll(new HashSet<>(back));
        assertThat(lost).isEmpty();
        assertThat(back).hasSameSizeAs(made);
    }

    /** All of a child but what the return's header says. */
    private static Collection<Object> profiles(Facts facts) {
        return facts.child().children().stream()
                .map(c -> c.id() + " " + c.profile().name() + c.careView() + c.siblingGroup())
                .collect(Collectors.toSet());
    }

    private static Collection<Object> living(Facts facts) {
        return facts.care().placements().stream()
                .map(p -> p.child() + " " + p.where() + p.span() + p.type() + p.weeklyFee())
                .collect(Collectors.toSet());
    }
}
