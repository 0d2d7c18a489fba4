package org.homeward.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.app.MatchCase;
import org.homeward.app.MatchingRecord;
import org.homeward.app.ReviewPaper;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;

/** Reads decisions that are kept on disk only, when somebody asks for them again. */
final class KeptRows {
    private KeptRows() {}

    /** Newest first. */
    static List<MatchingRecord> records(Sql sql) throws SQLException {
        return records(sql.list("select * from matching_record order by record_no desc"));
    }

    static List<MatchingRecord> records(Sql sql, RequestId request) throws SQLException {
        return records(
                sql.list(
                        """
                        select * from matching_record where request_id = ?
                         order by record_no desc""",
                        request.text()));
    }

    static Optional<MatchCase> findCase(Sql sql, String record) throws SQLException {
        return sql.list("select * from match_case where record_id = ?", record).stream()
                .findFirst()
                .map(CaseTable.TABLE::fact);
    }

    static Optional<ReviewPaper> findPaper(Sql sql, ReviewId review) throws SQLException {
        return sql.list("select * from review_paper where review_id = ?", review.text()).stream()
                .findFirst()
                .map(PaperTable.TABLE::fact);
    }

    private static List<MatchingRecord> records(List<Cells> rows) {
        return rows.stream().map(row -> RecordTable.TABLE.fact(row).decision()).toList();
    }
}
