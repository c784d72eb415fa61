package de.wortlaut.evaluation;

import java.util.Arrays;

/**
 * Pairs rows with columns one to one so that the sum of the weights of the pairs is largest: the
 * Hungarian method with shortest augmenting paths, in cubic time.
 */
final class Assignment {
  private final double[][] cost;
  private final int rows;
  private final int columns;
  private final double[] rowPrice;
  private final double[] columnPrice;
  private final int[] columnOf;
  private final int[] rowOf;

  private Assignment(double[][] cost) {
    this.cost = cost;
    rows = cost.length;
    columns = cost[0].length;
    rowPrice = new double[rows];
    columnPrice = new double[columns];
    columnOf = filled(rows);
    rowOf = filled(columns);
  }

  private static int[] filled(int length) {
    int[] none = new int[length];
    Arrays.fill(none, -1);
    return none;
  }

  /** For each row its column, -1 for none; only as many as the shorter side has are paired. */
  static int[] ofLargestSum(double[][] weights) {
    if (weights.length == 0 || weights[0].length == 0) {
      return filled(weights.length);
    }
    boolean turned = weights.length > weights[0].length;
    Assignment assignment = new Assignment(negated(weights, turned));
    for (int row = 0; row < assignment.rows; row++) {
      assignment.augment(row);
    }
    return turned ? assignment.rowOf : assignment.columnOf;
  }

  private static double[][] negated(double[][] weights, boolean turned) {
    int rows = turned ? weights[0].length : weights.length;
    int columns = turned ? weights.length : weights[0].length;
    double[][] cost = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cost[i][j] = -(turned ? weights[j][i] : weights[i][j]);
      }
    }
    return cost;
  }

  /** Finds a column for {@code start}, moving rows that have one to others where that is cheaper. */
  private void augment(int start) {
    double[] distance = new double[columns];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    int[] from = filled(columns);
    boolean[] rowSeen = new boolean[rows];
    boolean[] columnSeen = new boolean[columns];
    int[] open = new int[columns];
    // backwards, so that equal columns are taken in the order that makes diagonals
    for (int j = 0; j < columns; j++) {
      open[j] = columns - 1 - j;
    }
    int left = columns;
    double shortest = 0;
    int row = start;
    int sink = -1;
    while (sink < 0) {
      rowSeen[row] = true;
      int best = -1;
      double lowest = Double.POSITIVE_INFINITY;
      for (int k = 0; k < left; k++) {
        int column = open[k];
        double through = shortest + cost[row][column] - rowPrice[row] - columnPrice[column];
        if (through < distance[column]) {
          from[column] = row;
          distance[column] = through;
        }
        if (distance[column] < lowest || (distance[column] == lowest && rowOf[column] < 0)) {
          lowest = distance[column];
          best = k;
        }
      }
      shortest = lowest;
      int column = open[best];
      columnSeen[column] = true;
      open[best] = open[--left];
      if (rowOf[column] < 0) {
        sink = column;
      } else {
        row = rowOf[column];
      }
    }
    reprice(start, shortest, distance, rowSeen, columnSeen);
    flip(start, sink, from);
  }

  private void reprice(
      int start, double shortest, double[] distance, boolean[] rowSeen, boolean[] columnSeen) {
    rowPrice[start] += shortest;
    for (int i = 0; i < rows; i++) {
      if (rowSeen[i] && i != start) {
        rowPrice[i] += shortest - distance[columnOf[i]];
      }
    }
    for (int j = 0; j < columns; j++) {
      if (columnSeen[j]) {
        columnPrice[j] -= shortest - distance[j];
      }
    }
  }

  private void flip(int start, int sink, int[] from) {
    int column = sink;
    int row;
    do {
      row = from[column];
      rowOf[column] = row;
      int next = columnOf[row];
      columnOf[row] = column;
      column = next;
    } while (row != start);
  }
}
