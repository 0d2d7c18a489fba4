package org.homeward.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.ChildId;

/** An invented child while the sample is being made. */
public final class Life {
    private static final int FIRST_CODE = 200_001;

    private final int number;
    private final boolean unaccompanied;
    private final List<Period> periods = new ArrayList<>();
    private LocalDate born;
    private Sex sex = Sex.UNKNOWN;
    private String ethnicity = "";
    private String need = "";
    private String surname = "";
    private Optional<String> homeSector = Optional.empty();
    private Optional<Integer> siblings = Optional.empty();

    Life(int number, LocalDate born, boolean unaccompanied) {
        this.number = number;
        this.born = born;
        this.unaccompanied = unaccompanied;
    }

    public int number() {
        return number;
    }

    public ChildId id() {
        return ChildId.of(Integer.toString(FIRST_CODE + number));
    }

    public boolean isUnaccompanied() {
        return unaccompanied;
    }

    public List<Period> periods() {
        return periods;
    }

    /** The latest period of care. */
    public Period last() {
        return periods.get(periods.size() - 1);
    }

    public LocalDate born() {
        return born;
    }

    void bornOn(LocalDate day) {
        born = day;
    }

    public int ageOn(LocalDate day) {
        return Age.on(day, born);
    }

    /** The day on which care ends at the latest. */
    LocalDate adultOn() {
        return birthday(18);
    }

    LocalDate birthday(int age) {
        return Age.birthday(born, born.getYear() + age);
    }

    public Sex sex() {
        return sex;
    }

    void sex(Sex value) {
        sex = value;
    }

    public String ethnicity() {
        return ethnicity;
    }

    void ethnicity(String code) {
        ethnicity = code;
    }

    public String need() {
        return need;
    }

    void need(String code) {
        need = code;
    }

    public String surname() {
        return surname;
    }

    void surname(String text) {
        surname = text;
    }

    public Optional<String> homeSector() {
        return homeSector;
    }

    public void homeSector(Optional<String> sector) {
        homeSector = sector;
    }

    /** The number of the sibling group. */
    public Optional<Integer> siblings() {
        return siblings;
    }

    void siblings(int group) {
        siblings = Optional.of(group);
    }
}
