package org.homeward;

/**
 * The door of the program. It is no JavaFX application itself, so it starts from the class path.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Homeward: placement planning for English children's services");
    }
}
