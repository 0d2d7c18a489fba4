package org.homeward.app.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.Books;
import org.homeward.app.reconcile.PublishedFigures;
import org.homeward.app.reconcile.Reconciliation;
import org.homeward.domain.common.Authority;

/** Which published figures an authority is compared with. */
final class Reconciling {
    /** The sample authority is invented after the figures of this county. */
    private static final String LIKE_THE_SAMPLE = "Norfolk";

    private Reconciling() {}

    static Reconciliation with(PublishedFigures published, Books books) {
        return new Reconciliation(
                published.with(books.position(LocalDate.MAX).book().facts().care().published()));
    }

    static Optional<String> findArea(Reconciliation reconciliation, Authority authority) {
        return authority.sample()
                ? Optional.of(LIKE_THE_SAMPLE)
                : reconciliation.findArea(authority.name());
    }
}
