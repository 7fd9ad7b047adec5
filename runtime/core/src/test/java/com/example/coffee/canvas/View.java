package com.example.coffee.canvas;

/**
 * What canvases of {@code coffee-order} show beside their params and data.
 *
 * @param settings the settings
 * @param storedData the data that travels with the card
 */
public record View(Settings settings, StoredData storedData) {}
