"""Qt's Fusion style with boxes, buttons, bars and icons that grow with the text."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from console.theme import scaled

_Metric = QStyle.PixelMetric
#: What grows; paddings and frames stay as they are.
_GROWING: Final = frozenset(
    {
        _Metric.PM_IndicatorWidth,
        _Metric.PM_IndicatorHeight,
        _Metric.PM_ExclusiveIndicatorWidth,
        _Metric.PM_ExclusiveIndicatorHeight,
        _Metric.PM_ScrollBarExtent,
        _Metric.PM_ScrollBarSliderMin,
        _Metric.PM_SmallIconSize,
        _Metric.PM_ButtonIconSize,
        _Metric.PM_LineEditIconSize,
        _Metric.PM_TabBarIconSize,
        _Metric.PM_MenuButtonIndicator,
        _Metric.PM_SplitterWidth,
        _Metric.PM_DockWidgetSeparatorExtent,
        _Metric.PM_CheckBoxLabelSpacing,
        _Metric.PM_RadioButtonLabelSpacing,
        _Metric.PM_SliderThickness,
        _Metric.PM_SliderLength,
    }
)


class GrowingStyle(QProxyStyle):
    """Fusion whose controls are as large beside large text as they are beside usual text.

    For text of the usual size Fusion itself is used: asking Python for each length would slow the first window.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._known: dict[QStyle.PixelMetric, int] = {}

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """A length of the style, in pixels."""
        if metric not in _GROWING:
            return super().pixelMetric(metric, option, widget)
        found = self._known.get(metric)
        if found is None:
            found = self._known[metric] = scaled(super().pixelMetric(metric, option, widget))
        return found
