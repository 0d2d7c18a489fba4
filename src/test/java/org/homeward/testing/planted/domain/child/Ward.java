package org.homeward.testing.planted.domain.child;

import java.nio.file.Path;
import java.util.List;
import org.homeward.testing.planted.app.CountWards;
import org.homeward.testing.planted.domain.common.Codeword;

/** Planted: a word of the domain that knows a file and a use case. */
public record Ward(List<Codeword> words, Path file, CountWards counting) {}
