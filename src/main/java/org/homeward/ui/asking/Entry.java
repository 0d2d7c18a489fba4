package org.homeward.ui.asking;

/** What is typed in words on the form. */
enum Entry {
    WISHES("wishes", "What the children want", "In their own words, or as they showed it.", true),
    HOW("how", "How they were asked", "Who asked, where, with which help.", false),
    CHANGED("changed", "What changed because of it", "May be filled in later.", true),
    WHY_NOT_ASKED(
            "why-not-asked", "Not asked yet, because", "Only where nobody has asked them.", false),
    AUTHOR("author", "Social worker who asks", "", false),
    PLAN("plan", "Plan", "Such as: long-term foster care, return home by summer.", false),
    LOCATION("location", "Where they would best live", "A town or an area, in words.", false),
    WHY_TOGETHER("why-together", "Why so", "Required when they are not to live together.", true),
    CONTACT("contact", "How they stay in touch", "Who sees whom, how often, where.", true),
    DECIDED_BY("decided-by", "Decided by", "Name and office.", false),
    ALSO_ESSENTIAL("also", "Also must have", "With commas between. Shown; no rule asks it.", false),
    DESIRABLE("desirable", "Should have", "With commas between.", false),
    WHY_ESSENTIAL("why-essential", "Why this is a must", "Required for every must.", true),
    OTHER_LANGUAGE("other-language", "Other ways of communicating", "With commas between.", false),
    OTHER_SUPPORT("other-support", "Other support", "With commas between.", false),
    OTHER_RISK_TO("other-risk-to", "Other risk to the child", "", false),
    OTHER_RISK_FROM("other-risk-from", "Other risk to others", "", false),
    WHY_CHANGED("why-changed", "Why it is changed", "What it said before is kept.", false),
    REFERRAL("referral", "The referral as it came", "Paste it here.", true);

    private final String id;
    private final String label;
    private final String hint;
    private final boolean lines;

    Entry(String id, String label, String hint, boolean lines) {
        this.id = id;
        this.label = label;
        this.hint = hint;
        this.lines = lines;
    }

    /** Of the field that it is typed into. */
    String id() {
        return "asking-" + id;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    /** It takes several lines. */
    boolean isLong() {
        return lines;
    }
}
