"""A dialog that is as tall as its words need: texts that wrap, and sentences that come after a mistake."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QWidget

_FITS = {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize}


class FittingDialog(QDialog):
    """Qt gives a dialog the height of its parts once; what wraps or appears later would squeeze the fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.installEventFilter(self)  # its own ``event`` deletes it in the end, and must not come back to it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow where the parts need more height in this width, as far as the screen goes."""
        if watched is self and event.type() in _FITS:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            height = min(layout.totalHeightForWidth(self.width()), self.screen().availableGeometry().height())
            if height != self.minimumHeight():
                self.setMinimumHeight(height)
