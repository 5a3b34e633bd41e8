package org.outturn.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.outturn.pricing.simulation.SimulatedBlock;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;

/** Runs the blocks of a simulation in several threads, and shows how far they are. */
final class SimulationThreads {
  private SimulationThreads() {}

  static Simulation run(Simulator simulator, SimulationSettings settings, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (TaskProgress progress = TaskProgress.ofRuns(settings.runs())) {
      List<Future<SimulatedBlock>> running = new ArrayList<>();
      for (int block = 0; block < settings.blocks(); block++) {
        int number = block;
        running.add(pool.submit(() -> simulator.block(number)));
      }
      progress.accept(0);
      long done = 0;
      List<SimulatedBlock> blocks = new ArrayList<>();
      for (Future<SimulatedBlock> each : running) {
        SimulatedBlock block = each.get();
        blocks.add(block);
        done += block.size();
        progress.accept(done);
      }
      return simulator.of(blocks);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped before all runs were done", stopped);
    } finally {
      pool.shutdownNow();
    }
  }
}
