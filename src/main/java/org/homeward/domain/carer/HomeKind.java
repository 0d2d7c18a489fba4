package org.homeward.domain.carer;

/** Kinds of establishment. */
public enum HomeKind {
    CHILDRENS_HOME,
    SECURE,
    RESIDENTIAL_SCHOOL,
    SUPPORTED
}
