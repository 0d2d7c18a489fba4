package org.homeward.ui.welcome;

import org.homeward.app.Credentials;
import org.homeward.ui.kit.Buttons;

/** Folder, name and passphrase of a store that exists. */
final class PassphrasePane extends FormPane {
    PassphrasePane(WelcomeViewModel model) {
        super(model, "Open a store", "Your name and passphrase, as given when you were added.");
        var folder = folder("open-folder", "Folder of the store", model.folderProperty().get());
        var person = field("open-person", "Your name");
        var passphrase = secret("open-passphrase", "Passphrase");
        finish(
                Buttons.main(
                        "open-store",
                        "Open the store",
                        () ->
                                model.open(
                                        folder.getText(),
                                        new Credentials(person.getText(), passphrase.getText()))));
        model.refusalProperty()
                .subscribe(
                        refusal -> {
                            if (!refusal.isEmpty()) {
                                passphrase.selectAll();
                                passphrase.requestFocus();
                            }
                        });
        var first = folder.getText().isEmpty() ? folder : person;
        sceneProperty().subscribe(scene -> first.requestFocus());
    }
}
