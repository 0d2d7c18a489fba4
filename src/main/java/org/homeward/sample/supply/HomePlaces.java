package org.homeward.sample.supply;

import java.util.List;
import java.util.function.Predicate;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.life.Kind;

/** Who lives in which home. */
final class HomePlaces {
    /** 43 of 110 children in homes lived outside the county in 2017, the secure ones included. */
    private static final double OUTSIDE = 43.0 / 110;

    private final Dice dice = new Dice("home places");
    private final List<Wing> wings;
    private final List<Resident> residents;

    HomePlaces(List<Wing> wings, List<Resident> residents) {
        this.wings = wings;
        this.residents = dice.shuffled(residents);
    }

    void fill() {
        List<Resident> external = of(Kind.EXTERNAL_HOME);
        List<Resident> secure = of(Kind.SECURE);
        int all = of(Kind.OWN_HOME).size() + external.size() + secure.size();
        int outside = (int) Math.round(OUTSIDE * all) - secure.size();
        spread(of(Kind.OWN_HOME), w -> isHome(w) && w.provider() == ProviderCode.PR1);
        spread(secure, w -> w.home().kind() == HomeKind.SECURE);
        spread(external.subList(0, outside), w -> isHome(w) && w.isOutside());
        spread(external.subList(outside, external.size()), this::isExternalInside);
        spread(of(Kind.OTHER_RESIDENTIAL), w -> w.home().kind() == HomeKind.RESIDENTIAL_SCHOOL);
        fillSupported(of(Kind.HOSTEL));
    }

    private List<Resident> of(Kind kind) {
        return residents.stream().filter(resident -> resident.kind() == kind).toList();
    }

    private static boolean isHome(Wing wing) {
        return wing.home().kind() == HomeKind.CHILDRENS_HOME;
    }

    private boolean isExternalInside(Wing wing) {
        return isHome(wing) && !wing.isOutside() && wing.provider() != ProviderCode.PR1;
    }

    /** Own places for two in five, two with a voluntary provider, one with another authority. */
    private void fillSupported(List<Resident> hostel) {
        int own = Math.round(hostel.size() * 0.4f);
        spread(hostel.subList(0, own), supported(ProviderCode.PR1));
        spread(hostel.subList(own, own + 1), supported(ProviderCode.PR2));
        spread(hostel.subList(own + 1, own + 3), supported(ProviderCode.PR5));
        spread(hostel.subList(own + 3, hostel.size()), supported(ProviderCode.PR4));
    }

    private static Predicate<Wing> supported(ProviderCode code) {
        return w -> w.home().kind() == HomeKind.SUPPORTED && w.provider() == code;
    }

    /** Every home has somebody before one has two. */
    private void spread(List<Resident> children, Predicate<Wing> suits) {
        List<Wing> open = dice.shuffled(wings.stream().filter(suits).toList());
        int at = 0;
        for (Resident child : children) {
            while (!open.get(at % open.size()).hasRoom()) {
                at++;
            }
            open.get(at % open.size()).receive(child);
            at++;
        }
    }
}
