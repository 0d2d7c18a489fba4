package org.homeward.app.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homeward.app.ReadReturns;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.position.CareBook;
import org.homeward.position.CareFacts;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/**
 * What the files say besides episodes, laid over what is stored: the header gives the identity of a
 * child, the register everything else, and neither wipes out the other.
 */
final class FactsToPut {
    private final Map<ChildId, Child> children = new TreeMap<>();
    private final Map<ChildId, Child> stored = new HashMap<>();
    private final Map<ChildId, LocalDate> lastReturn = new HashMap<>();

    private FactsToPut(CareBook book, List<ReturnRows> storedReturns) {
        book.facts().child().children().forEach(child -> stored.put(child.id(), child));
        storedReturns.forEach(
                one ->
                        one.rows()
                                .forEach(
                                        row ->
                                                lastReturn.merge(
                                                        row.child(),
                                                        one.yearEnd(),
                                                        FactsToPut::later)));
    }

    /**
     * The facts to put.
     *
     * @param storedReturns those in the store before
     */
    static Facts of(
            ReadReturns returns, Facts registers, CareBook book, List<ReturnRows> storedReturns) {
        FactsToPut put = new FactsToPut(book, storedReturns);
        returns.returns()
                .forEach(
                        one ->
                                one.facts()
                                        .child()
                                        .children()
                                        .forEach(
                                                child ->
                                                        put.identity(
                                                                child, one.episodes().yearEnd())));
        registers.child().children().forEach(put::register);
        FactsBuilder all = new FactsBuilder().addAll(withoutChildren(registers, book));
        returns.facts().child().sdqScores().forEach(all::add);
        returns.facts().child().missing().forEach(all::add);
        put.children.values().forEach(all::add);
        return all.build();
    }

    /** How many of the facts are not stored in just this way. */
    static int countNew(Facts facts, CareBook book) {
        Set<Object> before = new HashSet<>(every(book.facts()).toList());
        return (int) every(facts).filter(fact -> !before.contains(fact)).count();
    }

    /** Episodes are made from the returns and are counted with those. */
    private static Stream<Object> every(Facts facts) {
        return facts.every().filter(fact -> !(fact instanceof Episode));
    }

    private static Facts withoutChildren(Facts facts, CareBook book) {
        return new Facts(
                new org.homeward.position.ChildFacts(
                        List.of(),
                        facts.child().needs(),
                        facts.child().sdqScores(),
                        facts.child().missing(),
                        facts.child().links(),
                        facts.child().places()),
                facts.carer(),
                withDetails(facts.care(), book),
                facts.money(),
                facts.work(),
                facts.review(),
                facts.journey(),
                facts.specialDays());
    }

    /** A register of reviews has no more than the decision; what stands beside it stays. */
    private static CareFacts withDetails(CareFacts care, CareBook book) {
        Map<ReviewId, ReviewDetail> details = new HashMap<>();
        book.facts().care().reviews().forEach(r -> details.put(r.id(), r.detail()));
        return new CareFacts(
                care.episodes(),
                care.placements(),
                care.requests(),
                care.signs(),
                care.reviews().stream()
                        .map(r -> r.with(details.getOrDefault(r.id(), r.detail())))
                        .toList(),
                care.endings(),
                care.outsideTerms(),
                care.published());
    }

    /** A header older than the newest return the child stands in tells nothing new. */
    private void identity(Child told, LocalDate yearEnd) {
        Child known = known(told.id());
        if (told.identity().equals(Identity.UNKNOWN)) {
            children.put(told.id(), known);
            return;
        }
        boolean older = yearEnd.isBefore(lastReturn.getOrDefault(told.id(), LocalDate.MIN));
        if (!older || known.identity().equals(Identity.UNKNOWN)) {
            children.put(told.id(), known.withIdentity(told.identity()));
        }
    }

    private void register(Child told) {
        children.put(told.id(), known(told.id()).withRegister(told));
    }

    private Child known(ChildId id) {
        Child already = children.get(id);
        if (already != null) {
            return already;
        }
        Child before = stored.get(id);
        return before == null ? Child.unknown(id) : before;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
