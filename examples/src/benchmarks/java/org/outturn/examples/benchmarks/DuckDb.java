package org.outturn.examples.benchmarks;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The simple load in DuckDB: tables in memory, one thread, prices by day as the loop has them. */
final class DuckDb implements AutoCloseable {
  private static final String FROM_TABLE =
      "SELECT participant, claim, price FROM claims JOIN prices USING (day)";

  private final DuckDBConnection connection;

  /** A database that knows the prices. */
  DuckDb() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    execute("SET threads = 1");
    execute("CREATE TABLE prices (day INTEGER, price BIGINT)");
    try (DuckDBAppender prices = appender("prices")) {
      long[] priceOfDay = SimpleLoad.priceOfDay();
      for (int day = 0; day < priceOfDay.length; day++) {
        prices.beginRow();
        prices.append(day);
        prices.append(priceOfDay[day]);
        prices.endRow();
      }
    }
  }

  /** Adds the claims. */
  void add(SimpleLoad load) throws SQLException {
    execute("CREATE TABLE claims (claim INTEGER, participant INTEGER, day INTEGER)");
    try (DuckDBAppender claims = appender("claims")) {
      for (int claim = 0; claim < load.claims(); claim++) {
        claims.beginRow();
        claims.append(claim);
        claims.append(load.participants()[claim]);
        claims.append(load.days()[claim]);
        claims.endRow();
      }
    }
  }

  private DuckDBAppender appender(String table) throws SQLException {
    return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  /** What is paid for all claims, in pence. */
  long sum() throws SQLException {
    return number(sumOf(FROM_TABLE));
  }

  /** What is paid for all claims of a file, in pence. */
  long sumOfFile(Path claims) throws SQLException {
    return number(
        sumOf(
            "SELECT participant, claim, price FROM read_csv('"
                + claims
                + "') JOIN prices ON day = achieved - DATE '"
                + SimpleLoad.START
                + "'"));
  }

  private static String sumOf(String priced) {
    return "SELECT sum(least(earned, "
        + SimpleLoad.MOST_PER_PERSON
        + ")) FROM (SELECT sum(price) AS earned FROM ("
        + priced
        + ") GROUP BY participant)";
  }

  /**
   * Works out what is paid for each claim by a window function, and gives their sum. The claims are
   * not stored, which spares DuckDB what the loop and Outturn do.
   */
  long sumOfEach() throws SQLException {
    return number(
        "SELECT sum(greatest(0, least(price, "
            + SimpleLoad.MOST_PER_PERSON
            + " - before))) FROM (SELECT price, coalesce(sum(price) OVER (PARTITION BY participant"
            + " ORDER BY claim ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before FROM"
            + " ("
            + FROM_TABLE
            + "))");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
