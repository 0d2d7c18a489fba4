package org.homeward.app.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.DataIssue;
import org.homeward.app.KeptImport;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.Episode;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.DateSpan;
import org.homeward.position.CareBook;

/** What is recorded and stands in no register form, as tidy tables. */
final class StoreTables {
    private static final int ALL = Integer.MAX_VALUE;

    private StoreTables() {}

    /** Beside the register forms everything else that is kept. */
    static List<OutTable> of(Store store, CareBook book) {
        List<OutTable> tables = new ArrayList<>();
        addCare(book, tables);
        addRest(store, book, tables);
        addDone(store, book, tables);
        return tables;
    }

    private static void addCare(CareBook book, List<OutTable> tables) {
        tables.add(
                table(
                        "identities",
                        "A child as the header of the return tells.",
                        "CHILD,DATE BORN_ON,SEX,ETHNICITY,UPN,MOTHER,DATE UNACCOMPANIED_FROM,DATE UNACCOMPANIED_TO",
                        book.facts().child().children().stream().map(StoreTables::row).toList()));
        tables.add(
                table(
                        "episodes",
                        "A stretch of care with one legal status and one placement.",
                        "CHILD,DATE FROM,DATE TO,STARTED,LEGAL_STATUS,NEED,PLACE,KIND,GROUP,PROVIDER,URN,"
                                + "HOME_POST,PLACE_POST,END_REASON,CHANGE_REASON,END_PRESUMED,DATE RETURN_YEAR_END",
                        book.facts().care().episodes().stream().map(StoreTables::row).toList()));
        tables.add(
                table(
                        "sdq_scores",
                        "A strengths and difficulties score of a collection year.",
                        "CHILD,DATE YEAR_END,NUMBER SCORE",
                        book.facts().child().sdqScores().stream().map(StoreTables::row).toList()));
        tables.add(
                table(
                        "missing",
                        "A time a child was missing.",
                        "CHILD,DATE FROM,DATE TO",
                        book.facts().child().missing().stream().map(StoreTables::row).toList()));
    }

    private static void addRest(Store store, CareBook book, List<OutTable> tables) {
        tables.add(
                table(
                        "providers",
                        "A home or agency on the regulator's list.",
                        "URN,NAME,PLACE_CODES,PROVIDER_CODES,AUTHORITY,POSTCODE,NUMBER PLACES,DATE CLOSED_ON",
                        book.facts().carer().providers().stream().map(StoreTables::row).toList()));
        tables.add(
                table(
                        "issues",
                        "Something wrong in the data that was found and kept.",
                        "ISSUE,SEVERITY,RULE,CHILD,FILE,NUMBER ROW,PROBLEM,REPAIR,VALUE,DATE FOUND_ON,STATE",
                        store.listIssues().stream().map(StoreTables::row).toList()));
    }

    /** What people decided and did. */
    private static void addDone(Store store, CareBook book, List<OutTable> tables) {
        tables.add(
                table(
                        "decisions",
                        "A home that was chosen for a request, with the reasons.",
                        "RECORD,REQUEST,DECIDED_AT,BY,HOUSEHOLD,DATE STARTS_ON,REASONS,WHY_NOT_FIRST,POLICY,SUMMARY",
                        book.facts().care().requests().stream()
                                .flatMap(request -> store.listRecords(request.id()).stream())
                                .map(StoreTables::row)
                                .toList()));
        tables.add(
                table(
                        "imports",
                        "Files that were brought in.",
                        "NUMBER IMPORT,AT,BY,FILES,NUMBER ERRORS,NUMBER WARNINGS,NUMBER NOTES,UNDONE_AT",
                        store.listImports().stream().map(StoreTables::row).toList()));
        tables.add(
                table(
                        "audit",
                        "Who did what and when.",
                        "AT,BY,ROLE,ACTION,SUBJECTS,DETAIL",
                        store.listAudit(ALL).stream().map(StoreTables::row).toList()));
    }

    private static List<String> row(Child child) {
        Optional<DateSpan> alone = child.identity().unaccompanied();
        return List.of(
                child.id().text(),
                text(child.identity().bornOn()),
                child.identity().sex().name(),
                child.identity().ethnicity(),
                child.identity().upn(),
                child.identity().mother() ? "yes" : "no",
                text(alone.map(DateSpan::start)),
                text(alone.flatMap(DateSpan::findEnd)));
    }

    private static List<String> row(Episode e) {
        return List.of(
                e.child().text(),
                e.span().start().toString(),
                text(e.span().findEnd()),
                e.started(),
                e.legal().code(),
                e.need(),
                e.setting().code(),
                e.kind().name(),
                e.group().name(),
                e.setting().provider().name(),
                e.setting().urn(),
                text(e.setting().homePostcode()),
                text(e.setting().placementPostcode()),
                e.ending().reason(),
                e.ending().changeReason(),
                e.ending().presumed() ? "yes" : "no",
                text(e.origin().returnYearEnd()));
    }

    private static List<String> row(SdqScore s) {
        return List.of(s.child().text(), s.yearEnd().toString(), Integer.toString(s.score()));
    }

    private static List<String> row(MissingPeriod m) {
        return List.of(m.child().text(), m.span().start().toString(), text(m.span().findEnd()));
    }

    private static List<String> row(RegisteredProvider p) {
        return List.of(
                p.urn(),
                p.name(),
                String.join(";", p.placeCodes().stream().sorted().toList()),
                String.join(";", p.providerCodes().stream().map(Enum::name).sorted().toList()),
                p.authority(),
                text(p.postcode()),
                p.places().isPresent() ? Integer.toString(p.places().getAsInt()) : "",
                text(p.closedOn()));
    }

    private static List<String> row(DataIssue issue) {
        return List.of(
                issue.id(),
                issue.problem().severity().name(),
                issue.problem().rule(),
                text(issue.problem().child()),
                issue.problem().where().file(),
                Integer.toString(issue.problem().where().line()),
                issue.problem().text(),
                issue.problem().repair(),
                issue.problem().about().value(),
                issue.firstFoundOn().toString(),
                issue.state().name());
    }

    private static List<String> row(MatchingRecord record) {
        MatchingRecord.Decision decision = record.decision();
        return List.of(
                record.id(),
                record.request().text(),
                decision.at().toString(),
                decision.by().name(),
                decision.chosen().text(),
                decision.startsOn().toString(),
                decision.reasons(),
                decision.whyNotFirst(),
                decision.policyVersion(),
                record.summary());
    }

    private static List<String> row(KeptImport kept) {
        return List.of(
                Integer.toString(kept.number()),
                kept.at().toString(),
                kept.by(),
                String.join(";", kept.files()),
                Integer.toString(kept.problems().errors()),
                Integer.toString(kept.problems().warnings()),
                Integer.toString(kept.problems().notes()),
                text(kept.undoneAt()));
    }

    private static List<String> row(AuditEntry entry) {
        return List.of(
                entry.at().toString(),
                entry.by().name(),
                entry.by().role().name(),
                entry.action(),
                String.join(";", entry.subjects().stream().sorted().toList()),
                entry.detail());
    }

    /** Columns parted by commas; what is no text says so in front of its name. */
    private static OutTable table(
            String name, String about, String columns, List<List<String>> rows) {
        List<OutColumn> all = new ArrayList<>();
        for (String column : columns.split(",", -1)) {
            all.add(
                    column.startsWith("DATE ")
                            ? OutColumn.date(column.substring(5), "")
                            : column.startsWith("NUMBER ")
                                    ? OutColumn.number(column.substring(7), "")
                                    : OutColumn.text(column, ""));
        }
        return new OutTable(name, about, all, rows);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
