package org.homeward.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.app.Problem;
import org.homeward.app.ReadReturns;
import org.homeward.app.RegisterSheets;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.common.Reason;

/** Files that were read whole and are not stored yet. */
public final class ReadFiles {
    private final ReadReturns returns;
    private final RegisterSheets registers;
    private final ReadingChoices choices;

    ReadFiles(ReadReturns returns, RegisterSheets registers, ReadingChoices choices) {
        this.returns = returns;
        this.registers = registers;
        this.choices = choices;
    }

    ReadReturns returns() {
        return returns;
    }

    RegisterSheets registers() {
        return registers;
    }

    /** What each file or sheet was found to be. */
    public List<FileSurvey> files() {
        return Stream.concat(returns.files().stream(), registers.files().stream()).toList();
    }

    /** Files that could not be used at all. */
    public List<Problem> refused() {
        return Stream.concat(returns.refusedFiles().stream(), registers.refused().stream())
                .toList();
    }

    /** Authorities whose rows are in the files; several of them ask for a choice. */
    public Set<String> authorities() {
        Set<String> all = new TreeSet<>();
        returns.files().forEach(file -> all.addAll(file.authorities().keySet()));
        return all;
    }

    /** Why they cannot be imported as they are; empty when they can. */
    public List<Reason> reasonsAgainst() {
        List<Reason> against = new ArrayList<>();
        for (Problem refused : refused()) {
            String line = refused.where().line() > 0 ? ", line " + refused.where().line() : "";
            against.add(
                    Reason.of(Problem.FILE, refused.where().file() + line + ": " + refused.text()));
        }
        findChoiceOfAuthority().ifPresent(against::add);
        if (against.isEmpty() && returns.rows().isEmpty() && registers.files().isEmpty()) {
            against.add(Reason.of("EMPTY", "The files hold neither a return nor a register."));
        }
        return against;
    }

    private Optional<Reason> findChoiceOfAuthority() {
        Set<String> all = authorities();
        return all.size() < 2 || choices.authority().filter(all::contains).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Reason.of(
                                "LA",
                                "The files hold the rows of several authorities (%s); choose one."
                                        .formatted(String.join(", ", all))));
    }
}
