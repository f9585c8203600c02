package com.example;

import com.example.api.Change;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to the price of an article. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticlePricePatch(Change<BigDecimal> amount, Change<String> currency) {}
