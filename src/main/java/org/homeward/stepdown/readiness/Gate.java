package org.homeward.stepdown.readiness;

import org.homeward.domain.common.Answer;

/**
 * Something that has to hold before anybody may decide to proceed, whatever the points say.
 *
 * @param code the indicator it belongs to, R2 or R3
 * @param open unknown when nobody has asked or assessed, which holds the gate too
 * @param sentence what holds it, or that nothing does
 */
public record Gate(String code, Answer open, String sentence) {
    public boolean isOpen() {
        return open == Answer.YES;
    }
}
