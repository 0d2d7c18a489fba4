package org.homeward.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame of a screen: a title, one line that says what it is for, tools at the right. */
public abstract class Page extends BorderPane implements Screen {
    private final Label title;
    private final Label lead;
    private final HBox tools = new HBox();
    private final HBox badge = new HBox();

    protected Page(String id, String title, String lead) {
        this.title = new Label(title);
        this.lead = new Label(lead);
        setId(id);
        getStyleClass().add("page");
        this.title.setId(id + "-title");
        this.title.getStyleClass().add("page-title");
        this.lead.setId(id + "-lead");
        this.lead.getStyleClass().add("page-lead");
        this.lead.setWrapText(true);
        var words = new VBox(this.title, this.lead);
        HBox.setHgrow(words, Priority.ALWAYS);
        tools.getStyleClass().add("page-tools");
        tools.setAlignment(Pos.TOP_RIGHT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        badge.getStyleClass().add("page-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        setTop(new HBox(words, badge, tools));
    }

    /** Something to say beside the title, left of the tools. */
    final void setBadge(Node node) {
        badge.getChildren().setAll(node);
    }

    /** Buttons and fields at the right of the title. */
    protected final void setTools(Node... nodes) {
        tools.getChildren().setAll(nodes);
    }

    /** For a title that is known only when the record is there, such as a child's. */
    protected final void retitle(String newTitle, String newLead) {
        title.setText(newTitle);
        lead.setText(newLead);
    }

    /** The keyboard goes to the first table that is there, else to the page. */
    @Override
    public void takeFocus() {
        var table = lookup(".table-view");
        (table == null ? this : table).requestFocus();
    }

    @Override
    public String title() {
        return title.getText();
    }

    @Override
    public Node content() {
        return this;
    }
}
