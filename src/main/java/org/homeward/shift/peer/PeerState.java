package org.homeward.shift.peer;

/** A bracket and a kind of care: what the other method counts. */
public record PeerState(PeerAge age, PeerPlace place) implements Comparable<PeerState> {
    @Override
    public int compareTo(PeerState other) {
        int byAge = age.compareTo(other.age);
        return byAge != 0 ? byAge : place.compareTo(other.place);
    }

    /** Such as {@code TEN_TO_SIXTEEN/FOSTERING}. */
    @Override
    public String toString() {
        return age + "/" + place;
    }
}
