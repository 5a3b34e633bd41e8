package org.outturn.examples.service;

/** A request that is refused. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ProblemDetails problem;

  RefusedException(ProblemDetails problem) {
    super(problem.kind().title());
    this.problem = problem;
  }

  ProblemDetails problem() {
    return problem;
  }
}
