package org.homeward.ui.stepdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.domain.common.ChildId;
import org.homeward.stepdown.journey.BoardColumn;

/**
 * Who comes before the next panel, and in which order. Everybody whose review is due by the day of
 * the panel is proposed, the longest overdue first; people put others on, take some off and change
 * the order. What they chose stays while the screen is kept.
 */
public final class AgendaViewModel {
    private static final int USUAL_DAYS = 14;

    private final ObjectProperty<Optional<LocalDate>> panelOn;
    private final ObservableList<BoardRow> onAgenda = FXCollections.observableArrayList();
    private final ObservableList<BoardRow> notOn = FXCollections.observableArrayList();
    private final Map<ChildId, Boolean> chosen = new HashMap<>();
    private final List<ChildId> order = new ArrayList<>();
    private List<BoardRow> rows = List.of();

    AgendaViewModel(LocalDate asAt) {
        panelOn = new SimpleObjectProperty<>(Optional.of(asAt.plusDays(USUAL_DAYS)));
        panelOn.subscribe(day -> arrange());
    }

    void show(List<BoardRow> all, LocalDate asAt) {
        rows = all.stream().filter(row -> row.column() != BoardColumn.MOVED).toList();
        if (panelOn.get().filter(day -> !day.isBefore(asAt)).isEmpty()) {
            panelOn.set(Optional.of(asAt.plusDays(USUAL_DAYS)));
        }
        arrange();
    }

    /** The day of the panel; nobody is proposed while none can be read. */
    public ObjectProperty<Optional<LocalDate>> panelOnProperty() {
        return panelOn;
    }

    /** In the order of the agenda. */
    public ObservableList<BoardRow> onAgenda() {
        return FXCollections.unmodifiableObservableList(onAgenda);
    }

    /** Everybody else on the board who has not moved, the next due first. */
    public ObservableList<BoardRow> notOn() {
        return FXCollections.unmodifiableObservableList(notOn);
    }

    public void putOn(BoardRow row) {
        chosen.put(row.child(), true);
        arrange();
    }

    public void takeOff(BoardRow row) {
        chosen.put(row.child(), false);
        order.remove(row.child());
        arrange();
    }

    /** One place up or down; gives the place where the child stands now. */
    public int move(BoardRow row, int by) {
        int from = onAgenda.indexOf(row);
        int to = from + by;
        if (from < 0 || to < 0 || to >= onAgenda.size()) {
            return from;
        }
        order.clear();
        onAgenda.forEach(each -> order.add(each.child()));
        order.remove(row.child());
        order.add(to, row.child());
        arrange();
        return to;
    }

    private void arrange() {
        var byDue =
                rows.stream()
                        .sorted(
                                Comparator.comparing(
                                                (BoardRow row) -> row.due().orElse(LocalDate.MAX))
                                        .thenComparing(BoardRow::child))
                        .toList();
        var proposed = byDue.stream().filter(this::isOn).toList();
        var arranged = new LinkedHashSet<BoardRow>();
        order.forEach(
                child ->
                        proposed.stream()
                                .filter(row -> row.child().equals(child))
                                .forEach(arranged::add));
        arranged.addAll(proposed);
        onAgenda.setAll(arranged);
        Set<BoardRow> there = arranged;
        notOn.setAll(byDue.stream().filter(row -> !there.contains(row)).toList());
    }

    private boolean isOn(BoardRow row) {
        var said = chosen.get(row.child());
        return said != null ? said : isDueBy(row);
    }

    private boolean isDueBy(BoardRow row) {
        return row.asksReview()
                && panelOn.get()
                        .filter(day -> row.due().filter(due -> !due.isAfter(day)).isPresent())
                        .isPresent();
    }
}
