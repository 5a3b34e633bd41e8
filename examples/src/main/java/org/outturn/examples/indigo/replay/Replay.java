package org.outturn.examples.indigo.replay;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.examples.indigo.DataFinding;

/**
 * All projects of INDIGO tables priced again.
 *
 * @param projects in the order of the tables
 * @param findings what is odd in the tables, by table and row
 */
public record Replay(ImmutableList<ReplayedProject> projects, ImmutableList<DataFinding> findings) {

  /**
   * The projects of one verdict.
   *
   * @param status the verdict
   * @return in the order of the tables
   */
  public ImmutableList<ReplayedProject> of(ReplayStatus status) {
    return projects.stream()
        .filter(each -> each.status() == status)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * One project.
   *
   * @param id its id
   * @return empty where there is none
   */
  public Optional<ReplayedProject> project(String id) {
    return projects.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
