package org.outturn.examples.casefiles;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;

/** The problems of one file in their order: the first hundred, and how many more there are. */
final class FileProblems {
  private static final int MOST_SHOWN = 100;

  private final String file;
  private final List<Problem> shown = new ArrayList<>();
  private long unshown;

  FileProblems(String file) {
    this.file = file;
  }

  /** Notes a problem of the whole file. */
  void add(String message) {
    add(new Problem(file, message));
  }

  void add(long line, String message) {
    if (shown.size() < MOST_SHOWN) {
      shown.add(new Problem(file + " line " + line, message));
    } else {
      unshown++;
    }
  }

  void add(Problem problem) {
    if (shown.size() < MOST_SHOWN) {
      shown.add(problem);
    } else {
      unshown++;
    }
  }

  boolean isEmpty() {
    return shown.isEmpty();
  }

  void addTo(Problems problems) {
    problems.addAll("", shown);
    if (unshown > 0) {
      problems.add(file, "and " + unshown + " more");
    }
  }
}
