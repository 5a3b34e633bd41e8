package org.outturn.examples.casefiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;

/** The problems of one CSV file: the first hundred by line, and how many more there are. */
final class FileProblems {
  private static final int MOST_SHOWN = 100;

  private final String file;
  private final List<Located> located = new ArrayList<>();
  private long unshown;

  FileProblems(String file) {
    this.file = file;
  }

  /** A problem and its line; 0 for the whole file. */
  private record Located(long line, Problem problem) {}

  boolean isEmpty() {
    return located.isEmpty();
  }

  /** Notes a problem of the whole file. */
  void add(String message) {
    located.add(new Located(0, new Problem(file, message)));
  }

  /** Notes a problem of a line; lines are given in their order. */
  void add(long line, String message) {
    if (located.size() < MOST_SHOWN) {
      located.add(new Located(line, new Problem(place(line), message)));
    } else {
      unshown++;
    }
  }

  private String place(long line) {
    return file + " line " + line;
  }

  /** Takes a problem found later, with evidence as a whole, if its place is a line of this file. */
  boolean take(Problem problem) {
    String lines = file + " line ";
    if (!problem.where().startsWith(lines)) {
      return false;
    }
    located.add(new Located(Long.parseLong(problem.where().substring(lines.length())), problem));
    return true;
  }

  void addTo(Problems problems) {
    located.sort(Comparator.comparingLong(Located::line));
    located.stream()
        .limit(MOST_SHOWN)
        .forEach(each -> problems.add(each.problem().where(), each.problem().message()));
    long more = unshown + Math.max(0, located.size() - MOST_SHOWN);
    if (more > 0) {
      problems.add(file, "and " + more + " more");
    }
  }
}
