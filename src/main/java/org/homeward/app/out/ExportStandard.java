package org.homeward.app.out;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.care.Placement;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.Actor;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;
import org.homeward.position.Supply;

/** Takes placements that were decided here out in the form of the placements data standard. */
public final class ExportStandard {
    private final Store store;
    private final PlacementStandard standard;
    private final Leaving leaving;

    public ExportStandard(Store store, PlacementStandard standard, Clock clock) {
        this.store = store;
        this.standard = standard;
        this.leaving = new Leaving(store, clock);
    }

    /** The form of the file. */
    public enum Form {
        JSON,
        CSV
    }

    /**
     * What to write and where to.
     *
     * @param officers names of officers too; they are not meant to leave the authority
     */
    public record Command(Form form, boolean officers, Path out, Actor by) {}

    /** Refused when something is at the place already. */
    public Outcome<Path> export(Command command) {
        List<PlacedHere> placements = list();
        return leaving.to(
                command.out(),
                command.by(),
                "placements standard as %s, %d placements, %s"
                        .formatted(
                                command.form(),
                                placements.size(),
                                command.officers() ? "with officers" : "without officers"),
                beside -> {
                    if (command.form() == Form.JSON) {
                        standard.writeJson(placements, command.officers(), beside);
                    } else {
                        standard.writeCsv(placements, command.officers(), beside);
                    }
                });
    }

    /** Placements decided in this program, oldest first. */
    List<PlacedHere> list() {
        CarePosition all = store.position(LocalDate.MAX);
        List<PlacedHere> found = new ArrayList<>();
        for (PlacementRequest request : all.book().facts().care().requests()) {
            for (MatchingRecord record : store.listRecords(request.id())) {
                for (Placement placement : all.book().facts().care().placements()) {
                    if (record.decision().placements().contains(placement.id())) {
                        found.add(placed(all, request, record, placement));
                    }
                }
            }
        }
        found.sort(
                Comparator.comparing((PlacedHere placed) -> placed.placement().span().start())
                        .thenComparing(placed -> placed.child().id()));
        return found;
    }

    private static PlacedHere placed(
            CarePosition all,
            PlacementRequest request,
            MatchingRecord record,
            Placement placement) {
        LocalDate first = placement.span().start();
        CarePosition then = all.at(first);
        Child child = then.child(placement.child());
        long together =
                all.book().facts().care().placements().stream()
                        .filter(other -> record.decision().placements().contains(other.id()))
                        .filter(other -> other.where().equals(placement.where()))
                        .filter(other -> !other.child().equals(placement.child()))
                        .count();
        return new PlacedHere(
                child,
                request,
                placement,
                record,
                then.findLatestNeeds(child.id()),
                then.missingPeriods(child.id()),
                told(then.supply(), placement),
                (int) together);
    }

    private static PlacedHere.HomeTold told(Supply supply, Placement placement) {
        Optional<Household> household =
                placement.where().findHousehold().flatMap(supply::findHousehold);
        Optional<Home> home = placement.where().findHome().flatMap(supply::findHome);
        Optional<RegisteredProvider> provider =
                household
                        .map(h -> h.provider().name())
                        .filter(name -> !name.isEmpty())
                        .flatMap(
                                name ->
                                        supply.listProviders().stream()
                                                .filter(p -> p.name().equalsIgnoreCase(name))
                                                .findFirst());
        return new PlacedHere.HomeTold(household, home, provider);
    }
}
