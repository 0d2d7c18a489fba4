package org.homeward.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A page that says, beside its title, how many open data issues touch what it shows. */
public final class TouchedScreen implements Screen {
    private final Page page;
    private final TouchedViewModel touched;

    public TouchedScreen(Page page, TouchedViewModel touched) {
        this.page = page;
        this.touched = touched;
        page.setBadge(badge());
    }

    @Override
    public String title() {
        return page.title();
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public void refresh() {
        page.refresh();
        touched.refresh();
    }

    @Override
    public void shown() {
        page.shown();
        touched.refresh();
    }

    @Override
    public void takeFocus() {
        page.takeFocus();
    }

    @Override
    public void hidden() {
        page.hidden();
    }

    /** Hidden when none does. */
    private Button badge() {
        var button = Buttons.of(page.getId() + "-touched", "", touched::open);
        button.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        button.getStyleClass().addAll(atlantafx.base.theme.Styles.SMALL, "touched");
        button.setTooltip(new Tooltip("Open them in Data quality"));
        touched.countProperty()
                .subscribe(
                        count -> {
                            button.setText(touched.inWords());
                            button.setVisible(count.intValue() > 0);
                        });
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
