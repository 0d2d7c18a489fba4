package org.homeward.domain.common;

/** A placement request. Never blank; at most 40 characters. */
public record RequestId(String text) implements Comparable<RequestId> {
    public RequestId {
        text = IdText.checked(text, "RequestId");
    }

    public static RequestId of(String text) {
        return new RequestId(text);
    }

    @Override
    public int compareTo(RequestId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
