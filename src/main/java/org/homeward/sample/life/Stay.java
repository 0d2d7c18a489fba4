package org.homeward.sample.life;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ProviderCode;

/** Living with one carer or in one home, over one or more episodes. */
public final class Stay {
    private final Life life;
    private final Kind kind;
    private final LocalDate start;
    private String code;
    private ProviderCode provider;
    private String urn = "";
    private Optional<String> sector = Optional.empty();

    Stay(Life life, Kind kind, LocalDate start, String code, ProviderCode provider) {
        this.life = life;
        this.kind = kind;
        this.start = start;
        this.code = code;
        this.provider = provider;
    }

    public Life life() {
        return life;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate start() {
        return start;
    }

    /** PLACE as it stands now; a change of status can change it while the child stays. */
    public String code() {
        return code;
    }

    public void code(String value) {
        code = value;
    }

    /** Kind of fostering that the code tells; before 2015 it told no such thing. */
    public CareType meantFor() {
        return code.equals("U4") ? CareType.LONG_TERM : CareType.SHORT_TERM;
    }

    public ProviderCode provider() {
        return provider;
    }

    public void provider(ProviderCode value) {
        provider = value;
    }

    public String urn() {
        return urn;
    }

    public void urn(String value) {
        urn = value;
    }

    /** Postcode sector of where the child lives. */
    public Optional<String> sector() {
        return sector;
    }

    public void sector(String value) {
        sector = Optional.of(value);
    }
}
