package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the regulator's list of providers says, where one was imported. */
public interface Registered {
    /** No list: rules that need one are not asked. */
    Registered NO_LIST =
            new Registered() {
                @Override
                public boolean isKnown() {
                    return false;
                }

                @Override
                public Optional<Provider> find(String urn) {
                    return Optional.empty();
                }
            };

    /** A list was imported. */
    boolean isKnown();

    /** Empty for a number that is not in the list. */
    Optional<Provider> find(String urn);

    /**
     * One registered home or agency.
     *
     * @param places codes of PLACE it may be used for; empty when not told
     * @param providers codes of PLACE_PROVIDER it may stand with; empty when not told
     * @param postcode as the list has it; empty when not told
     * @param from first day of registration
     * @param closed first day without registration
     * @param ownedByUs the authority of the return runs it
     */
    record Provider(
            Set<String> places,
            Set<String> providers,
            String postcode,
            Optional<LocalDate> from,
            Optional<LocalDate> closed,
            Optional<Boolean> ownedByUs) {
        public Provider {
            places = Set.copyOf(places);
            providers = Set.copyOf(providers);
        }
    }
}
