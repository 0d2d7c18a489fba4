package org.homeward.sample.supply;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.carer.Home;
import org.homeward.domain.common.ProviderCode;

/** A home with the children who live there. */
final class Wing {
    private final Home home;
    private final boolean outside;
    private final List<Resident> residents = new ArrayList<>();

    Wing(Home home, boolean outside) {
        this.home = home;
        this.outside = outside;
    }

    Home home() {
        return home;
    }

    boolean isOutside() {
        return outside;
    }

    ProviderCode provider() {
        return home.provider().code();
    }

    boolean hasRoom() {
        return residents.size() < home.places();
    }

    List<Resident> residents() {
        return residents;
    }

    /** The child lives here: the placement takes this home's provider, number and sector. */
    void receive(Resident resident) {
        residents.add(resident);
        resident.stay().provider(provider());
        resident.stay().urn(home.urn());
        resident.stay().sector(home.postcode().orElseThrow().text());
    }
}
