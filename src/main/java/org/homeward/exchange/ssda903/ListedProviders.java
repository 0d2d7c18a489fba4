package org.homeward.exchange.ssda903;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;
import org.homeward.exchange.ssda903.rule.Registered;

/** The regulator's list as it was imported, for the rules that ask it. */
final class ListedProviders implements Registered {
    private final Map<String, Provider> byUrn = new HashMap<>();

    /**
     * Takes the list.
     *
     * @param authority whose returns are checked; its own homes are told by its name
     */
    ListedProviders(Collection<RegisteredProvider> list, String authority) {
        list.forEach(each -> byUrn.put(each.urn(), provider(each, authority)));
    }

    @Override
    public boolean isKnown() {
        return !byUrn.isEmpty();
    }

    @Override
    public Optional<Provider> find(String urn) {
        return Optional.ofNullable(byUrn.get(urn));
    }

    private static Provider provider(RegisteredProvider listed, String authority) {
        return new Provider(
                listed.placeCodes(),
                listed.providerCodes().stream().map(ProviderCode::name).collect(Collectors.toSet()),
                listed.postcode().map(Postcode::text).orElse(""),
                Optional.empty(),
                listed.closedOn(),
                ownedByUs(listed, authority));
    }

    /** Only of an authority's own homes can it be asked whose they are. */
    private static Optional<Boolean> ownedByUs(RegisteredProvider listed, String authority) {
        String owner = listed.authority().toLowerCase(Locale.ROOT);
        return owner.isEmpty() || !listed.providerCodes().contains(ProviderCode.PR1)
                ? Optional.empty()
                : Optional.of(authority.toLowerCase(Locale.ROOT).contains(owner));
    }
}
