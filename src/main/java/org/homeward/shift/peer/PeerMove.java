package org.homeward.shift.peer;

/** From a state to a kind of care or out of it; a move to the same kind is one too. */
public record PeerMove(PeerState from, PeerPlace to) {
    PeerState target() {
        return new PeerState(from.age(), to);
    }

    @Override
    public String toString() {
        return from + " > " + target();
    }
}
