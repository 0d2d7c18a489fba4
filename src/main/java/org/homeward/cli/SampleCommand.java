package org.homeward.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.app.MakeSample;
import org.homeward.app.RegisterWriter;
import org.homeward.app.ReturnWriter;
import org.homeward.app.SampleAuthority;
import org.homeward.app.SampleData;
import org.homeward.app.Store;
import org.homeward.app.Stores;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;
import org.homeward.position.CareBook;

/** Makes a store with the sample authority, or writes out the files one would import for it. */
public final class SampleCommand implements Command {
    private static final LocalDate PLANNING = LocalDate.of(2017, 3, 31);
    private static final LocalDate TRACKING = LocalDate.of(2022, 3, 31);
    private final SampleAuthority samples;
    private final MakeSample makeSample;
    private final Stores stores;
    private final ReturnWriter returns;
    private final RegisterWriter registers;

    public SampleCommand(
            SampleAuthority samples,
            MakeSample makeSample,
            Stores stores,
            ReturnWriter returns,
            RegisterWriter registers) {
        this.samples = samples;
        this.makeSample = makeSample;
        this.stores = stores;
        this.returns = returns;
        this.registers = registers;
    }

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public String usage() {
        return "sample (--store FILE | --export DIR [--raw]) [--as-at 2017-03-31|2022-03-31]";
    }

    @Override
    public String summary() {
        return "makes a store with the sample authority Northfolk, or writes its import files";
    }

    @Override
    public Options options() {
        return new Options(Set.of("--store", "--export", "--as-at"), Set.of("--raw"), false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        LocalDate asAt = arguments.findDate("--as-at").orElse(PLANNING);
        if (!asAt.equals(PLANNING) && !asAt.equals(TRACKING)) {
            throw new WrongUse(
                    "There is a sample as at %s and as at %s.".formatted(PLANNING, TRACKING));
        }
        boolean store = arguments.find("--store").isPresent();
        if (store == arguments.find("--export").isPresent()) {
            throw new WrongUse("Give either --store or --export.");
        }
        return store
                ? store(arguments.requiredPath("--store"), asAt, console)
                : export(arguments.requiredPath("--export"), asAt, arguments.has("--raw"), console);
    }

    private int store(Path folder, LocalDate asAt, Console console) {
        SampleData sample = samples.make(asAt);
        try (Store store = stores.createSample(folder, sample.authority())) {
            makeSample.make(store, asAt, new Actor("Command line", Role.ADMINISTRATOR));
        }
        console.out().printf("%s as at %s lies in %s.%n", sample.authority().name(), asAt, folder);
        return DONE;
    }

    /** Raw returns have the faults that an authority's own exports have. */
    private int export(Path folder, LocalDate asAt, boolean raw, Console console) {
        SampleData sample = samples.make(asAt);
        CareBook book = new CareBook(sample.facts());
        List<ReturnRows> rows = raw ? samples.rawReturns(sample) : sample.returns();
        List<Path> written = new ArrayList<>();
        written.addAll(returns.writeCsv(rows, book, folder.resolve("returns-csv")));
        written.addAll(returns.writeXml(rows, book, folder.resolve("returns-xml")));
        written.addAll(registers.write(book, folder.resolve("registers")));
        written.forEach(file -> console.out().println(file));
        return DONE;
    }
}
