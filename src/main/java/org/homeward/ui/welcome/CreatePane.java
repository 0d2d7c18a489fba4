package org.homeward.ui.welcome;

import org.homeward.app.Credentials;
import org.homeward.ui.kit.Buttons;

/** A new store: where, whose, who opens it, and a passphrase typed twice. */
final class CreatePane extends FormPane {
    CreatePane(WelcomeViewModel model) {
        super(
                model,
                "Create a store for our authority",
                "The passphrase needs 12 characters or more; three random words will do. Nobody"
                        + " can look it up: without it and without the recovery code the store"
                        + " stays closed. Then bring in your files: returns and registers.");
        var authority = field("create-authority", "Name of the authority");
        var folder = folder("create-folder", "New folder for the store", "");
        var person = field("create-person", "Your name");
        var passphrase = secret("create-passphrase", "Passphrase");
        var again = secret("create-again", "The same passphrase again");
        finish(
                Buttons.main(
                        "create-store",
                        "Create the store",
                        () ->
                                model.create(
                                        folder.getText(),
                                        authority.getText(),
                                        new Credentials(person.getText(), passphrase.getText()),
                                        again.getText())));
        sceneProperty().subscribe(scene -> authority.requestFocus());
    }
}
