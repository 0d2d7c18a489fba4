package org.homeward.exchange.providers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.domain.care.Episode;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;
import org.homeward.position.CareBook;

/**
 * Homes as the regulator's list completes them: those with a number on it take name, provider code,
 * postcode and places from it, and one that our children live in appears though no register of ours
 * has it.
 */
public final class HomesByUrn {
    private static final Map<PlacementGroup, HomeKind> KINDS =
            Map.of(
                    PlacementGroup.RESIDENTIAL, HomeKind.CHILDRENS_HOME,
                    PlacementGroup.SECURE, HomeKind.SECURE,
                    PlacementGroup.SUPPORTED, HomeKind.SUPPORTED);

    private HomesByUrn() {}

    /**
     * The homes to put.
     *
     * @param told homes that the same files hold
     */
    public static List<Home> of(
            List<RegisteredProvider> providers, CareBook stored, List<Home> told) {
        Map<HomeId, Home> known = new LinkedHashMap<>();
        stored.facts().carer().homes().forEach(home -> known.put(home.id(), home));
        told.forEach(home -> known.put(home.id(), home));
        Map<String, RegisteredProvider> byUrn = new HashMap<>();
        providers.forEach(provider -> byUrn.put(provider.urn(), provider));
        Map<HomeId, Home> put = new TreeMap<>();
        for (Home home : known.values()) {
            RegisteredProvider provider = byUrn.get(home.urn());
            if (provider != null) {
                put.put(home.id(), completed(home, provider));
            }
        }
        livedIn(stored)
                .forEach(
                        (urn, kind) -> {
                            RegisteredProvider provider = byUrn.get(urn);
                            if (provider != null && isUnknown(urn, known)) {
                                Home home = home(provider, kind);
                                put.putIfAbsent(home.id(), home);
                            }
                        });
        return List.copyOf(put.values());
    }

    private static boolean isUnknown(String urn, Map<HomeId, Home> known) {
        return known.values().stream().noneMatch(home -> home.urn().equals(urn));
    }

    /** Numbers in episodes of children in homes, with the kind of the newest of them. */
    private static Map<String, HomeKind> livedIn(CareBook stored) {
        Map<String, HomeKind> lived = new TreeMap<>();
        for (Episode episode : stored.facts().care().episodes()) {
            HomeKind kind = KINDS.get(episode.group());
            if (kind != null && !episode.setting().urn().isEmpty()) {
                lived.put(
                        episode.setting().urn(),
                        episode.setting().code().equals("S1") ? HomeKind.RESIDENTIAL_SCHOOL : kind);
            }
        }
        return lived;
    }

    private static Home completed(Home home, RegisteredProvider provider) {
        return new Home(
                home.id(),
                provider.name().isEmpty() ? home.name() : provider.name(),
                home.urn(),
                new Provider(
                        provider.findProviderCode().orElse(home.provider().code()),
                        home.provider().name()),
                provider.postcode().or(home::postcode),
                home.kind(),
                provider.places().orElse(home.places()),
                home.weeklyFee());
    }

    private static Home home(RegisteredProvider provider, HomeKind kind) {
        return new Home(
                HomeId.of(provider.urn()),
                provider.name(),
                provider.urn(),
                new Provider(provider.findProviderCode().orElse(ProviderCode.NONE), ""),
                provider.postcode(),
                kind,
                provider.places().orElse(0),
                Optional.empty());
    }
}
