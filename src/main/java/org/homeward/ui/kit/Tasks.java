package org.homeward.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;

/**
 * Work off the screen's thread. Questions may go stale, commands may not. Names are verbs a person
 * can read ("list the children"): they appear in the sentence when the work fails. Call it from the
 * screen's thread; answers come back on it.
 */
public interface Tasks extends AutoCloseable {
    /** Asks; when the same name is asked again meanwhile, only the newest answer arrives. */
    <T> void ask(String name, Callable<T> work, Consumer<T> answer, Consumer<Trouble> trouble);

    /** Carries out a command: never dropped, and one after another. */
    <T> void run(String name, Callable<T> work, Consumer<T> done, Consumer<Trouble> trouble);

    /** From any thread: does this on the screen's thread, soon. */
    void onScreen(Runnable then);

    /** True while anything of that name is under way: bind a button's disable property to it. */
    ReadOnlyBooleanProperty underWay(String name);

    /** Waits for the commands already given, and takes no more work. */
    @Override
    void close();
}
